package vn.danchieu.indexer.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and titles that a header prints in capitals, written as in running text. */
public final class Capitals {
  /** After these words comes the name of a place. */
  private static final Set<String> PLACES =
      Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "thị", "trấn", "đảo", "khu");

  /** After these words comes the field a body is in charge of. */
  private static final Set<String> BODIES =
      Set.of("bộ", "sở", "cục", "vụ", "ban", "phòng", "viện", "đoàn");

  /** In a title, only these are surely bodies: "ban hành", "cán bộ", "đoàn viên" are none. */
  private static final Set<String> BODIES_IN_TITLES = Set.of("sở", "cục");

  private static final Set<String> STATE =
      Set.of("chính phủ", "quốc hội", "trung ương", "nhà nước", "việt nam", "tỉnh ủy", "thành ủy");

  private static final Set<String> SMALL =
      Set.of("và", "về", "của", "các", "nhân", "chấp", "chỉ", "ban");

  /** Behind these the words for a level name no place: "công an tỉnh và sở". */
  private static final Set<String> JOINTS = Set.of("và", "về", "với", "trong", "trên", "có", "là");

  /** A province has two syllables, apart from those that begin with one of these. */
  private static final Set<String> LONG_PROVINCES = Set.of("hồ", "thừa");

  /** The kind of a school, before its name. */
  private static final Set<String> SCHOOL =
      Set.of(
          "học", "cơ", "sở", "non", "phổ", "thông", "đẳng", "nghề", "trung", "tiểu", "mầm", "và");

  private static final int SCHOOL_WORDS = 9;

  private static final Pattern OPENED = Pattern.compile("(?<=[“\"])\\p{Ll}(?=[^”\"]*[”\"])");

  private static final Pattern ABBREVIATION = Pattern.compile("[b-df-hj-np-tv-xzđ]{2,6}\\.?");

  /** The small letter of "522b/NQ-UBTVQH13". */
  private static final Pattern LETTER_OF_NUMBER = Pattern.compile("(?<=\\d)[a-zđ](?=/)");

  private final String[] printed;
  private final String[] words;
  private final boolean title;

  private Capitals(String written, boolean title) {
    this.printed = written.split(" ");
    this.words = written.toLowerCase(Locale.ROOT).split(" ");
    this.title = title;
  }

  /** Whether a line has letters and all of them are capitals. */
  public static boolean areIn(String line) {
    return isCapitals(line);
  }

  static boolean isCapitals(String line) {
    String plain =
        line.equals(line.toUpperCase(Locale.ROOT))
            ? line
            : LETTER_OF_NUMBER.matcher(line).replaceAll("");
    return plain.equals(plain.toUpperCase(Locale.ROOT))
        && plain.chars().anyMatch(Character::isLetter);
  }

  /** ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ becomes Ủy ban nhân dân tỉnh Quảng Trị. */
  public static String name(String written) {
    return isCapitals(written) ? new Capitals(written, false).written() : written;
  }

  /** A title in capitals as a sentence. */
  public static String sentence(String written) {
    return isCapitals(written) ? marked(new Capitals(written, true).written()) : written;
  }

  /** What stands in quotation marks begins with a capital; the Prime Minister's symbol is TTg. */
  static String marked(String sentence) {
    return OPENED
        .matcher(sentence.replace("-TTG", "-TTg"))
        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
  }

  private String written() {
    String[] shown = title ? TitleWords.of(printed).written() : words.clone();
    boolean list = false;
    int place = 0;
    for (int i = 0; i < words.length; i++) {
      boolean field = isField(i);
      list |= field && !before(i).equals("ban");
      boolean listed = list && !title && (before(i).equals("và") || before(i).endsWith(","));
      boolean committee = words[i].equals("ủy") || words[i].equals("uỷ");
      if (place > 0 && JOINTS.contains(words[i]) && isPlace(i - 1)) {
        place = 0;
      }
      boolean named = place > 0 && !isPlace(i) && !(committee && isPlace(i - 1));
      if (!shown[i].equals(words[i])) {
        continue;
      }
      if (isAbbreviation(i)) {
        shown[i] = words[i].toUpperCase(Locale.ROOT);
      } else if (i == 0
          || isProperName(i)
          || field
          || listed
          || named
          || isState(i)
          || isOfParty(i)) {
        shown[i] = capital(words[i]);
      }
      if (isPlace(i)) {
        place = syllables(i);
      } else if (named) {
        place = words[i].endsWith(",") ? 0 : place - 1;
      }
    }
    return String.join(" ", shown);
  }

  private String before(int i) {
    return i == 0 ? "" : words[i - 1];
  }

  private boolean isField(int i) {
    Set<String> bodies = title ? BODIES_IN_TITLES : BODIES;
    return bodies.contains(before(i)) && !SMALL.contains(words[i]) && !isPlace(i);
  }

  private boolean isPlace(int i) {
    boolean province = words[i].equals("tỉnh") || words[i].equals("phố");
    boolean small = PLACES.contains(words[i]) && !isOtherWord(i);
    return title ? province : small || words[i].equals("thành") && isCity(i);
  }

  /** "xã hội" and "khu vực" name no place; only "đặc khu" does. */
  private boolean isOtherWord(int i) {
    String next = i + 1 < words.length ? words[i + 1] : "";
    return words[i].equals("xã") && next.equals("hội")
        || words[i].equals("khu") && !before(i).equals("đặc");
  }

  private boolean isCity(int i) {
    return i + 1 < words.length && words[i + 1].equals("phố");
  }

  /** In a name nothing follows the place. */
  private int syllables(int i) {
    if (!title) {
      return Integer.MAX_VALUE;
    }
    return i + 1 < words.length && LONG_PROVINCES.contains(words[i + 1]) ? 3 : 2;
  }

  /** "ĐẢNG ỦY ỦY BAN NHÂN DÂN": the second "ủy" begins the name of a body. */
  private boolean isOfParty(int i) {
    boolean body = i + 1 < words.length && words[i + 1].equals("ban");
    return body
        && (words[i].equals("ủy") || words[i].equals("uỷ"))
        && before(i).matches("[ủu][yỷ]");
  }

  /** Also the second word of a pair. */
  private boolean isState(int i) {
    boolean first = i + 1 < words.length && STATE.contains(words[i] + " " + words[i + 1]);
    boolean party = !title && words[i].equals("đảng");
    return first || party || i > 0 && words[i].equals("nam") && before(i).equals("việt");
  }

  /** "Trường Tiểu học Chiềng Dong", "khu vực 3 - Sơn La": what follows is a name. */
  private boolean isProperName(int i) {
    if (title) {
      return false;
    }
    boolean school = before(i).equals("trường") && i == 1;
    return school
        || i > 1 && words[0].equals("chi") && words[1].equals("bộ")
        || i > 2 && words[0].equals("trường") && !isSchoolWord(i)
        || i > 1 && before(i).equals("-") && words[i - 2].chars().allMatch(Character::isDigit)
        || i > 2 && words[i - 2].equals("-") && words[i - 3].chars().allMatch(Character::isDigit);
  }

  private boolean isSchoolWord(int i) {
    return i < SCHOOL_WORDS && SCHOOL.contains(words[i]);
  }

  /** BQL, TP.: no word is without a vowel. */
  private boolean isAbbreviation(int i) {
    return !title && ABBREVIATION.matcher(words[i]).matches();
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
