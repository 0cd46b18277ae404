package vn.danchieu.indexer.parse;

import java.util.Locale;
import java.util.Set;

/** Names and titles that a header prints in capitals, written as in running text. */
public final class Capitals {
  /** After these words comes the name of a place. */
  private static final Set<String> PLACES =
      Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "thị", "trấn", "đảo");

  /** After these words comes the field a body is in charge of. */
  private static final Set<String> BODIES =
      Set.of("bộ", "sở", "cục", "vụ", "ban", "phòng", "viện", "đoàn");

  private static final Set<String> SMALL = Set.of("và", "về", "của", "các", "nhân", "chấp", "chỉ");

  private Capitals() {}

  static boolean isCapitals(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
  }

  /** ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ becomes Ủy ban nhân dân tỉnh Quảng Trị. */
  public static String name(String written) {
    if (!isCapitals(written)) {
      return written;
    }
    String[] words = written.toLowerCase(Locale.ROOT).split(" ");
    boolean place = false;
    boolean list = false;
    for (int i = 0; i < words.length; i++) {
      String before = i == 0 ? "" : words[i - 1];
      boolean field =
          BODIES.contains(before) && !SMALL.contains(words[i]) && !isPlaceWord(words, i);
      list |= field && !before.equals("ban");
      boolean inList = list && (before.equals("và") || before.endsWith(","));
      boolean state =
          words[i].equals("chính") && i + 1 < words.length && words[i + 1].equals("phủ")
              || words[i].equals("quốc") && i + 1 < words.length && words[i + 1].equals("hội");
      if (i == 0 || field || inList || state || place && !isPlaceWord(words, i)) {
        words[i] = capital(words[i]);
      }
      place = isPlaceWord(words, i) || place && !words[i].endsWith(",");
    }
    return String.join(" ", words);
  }

  /** A title in capitals as a sentence. */
  static String sentence(String written) {
    return isCapitals(written) ? name(written) : written;
  }

  private static boolean isPlaceWord(String[] words, int i) {
    return PLACES.contains(words[i])
        || words[i].equals("thành") && i + 1 < words.length && words[i + 1].equals("phố");
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
