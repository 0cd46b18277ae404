package vn.danchieu.indexer.source.script;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * Finds lines whose letters were read by the wrong table, and reads them again by the right one.
 */
public final class MisreadLetters {
  /** A conversion is believed when so many of its marked words are syllables. */
  private static final double BELIEVED = 0.8;

  private static final int FEWEST = 2;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String CONSONANTS = "[b-df-hj-np-tv-xz]{1,2}";

  private static final Pattern LATE =
      Pattern.compile(
          "(?i)(?:(?<=[aeou][\u0302\u0306\u031b])([iuy]|"
              + CONSONANTS
              + ")|(?<=[aeiouy])("
              + CONSONANTS
              + "))([\u0300\u0301\u0303\u0309\u0323])(?![aeiouy\u0302\u0306\u031b])");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /** Names, abbreviations and numbers may be anything: words in small letters are syllables. */
  private static final Pattern SMALL = Pattern.compile("[\\p{Ll}\\p{Mn}]+");

  /** In Vietnamese there are fewer letters of one byte than of Vietnamese alone. */
  private static final int NARROW = 2;

  private static final int SAMPLE = 2000;
  private static final int JUDGED = 40;
  private static final double WHOLE = 0.75;

  private MisreadLetters() {}

  /**
   * Tone marks that a program set a letter too late ("luâṇ", "nôị") put back on their vowel: no
   * consonant bears one, and a vowel with a hat, a bow or a horn bears it before its neighbour.
   */
  public static String marksInPlace(String text) {
    String apart = VietnameseText.decompose(text);
    return VietnameseText.compose(
        LATE.matcher(apart)
            .replaceAll(
                late -> late.group(3) + (late.group(1) == null ? late.group(2) : late.group(1))));
  }

  /** Vietnamese that lost letters: so few of its words are syllables that they cannot be read. */
  public static boolean isBroken(String text) {
    List<String> words =
        BLANKS
            .splitAsStream(text)
            .map(word -> EDGES.matcher(word).replaceAll(""))
            .filter(word -> SMALL.matcher(word).matches())
            .limit(SAMPLE)
            .toList();
    long whole = words.stream().filter(SyllableCheck::isSyllable).count();
    return words.size() >= JUDGED && whole < words.size() * WHOLE;
  }

  /**
   * The text without the hyphens that only show where a line breaks; they part a word from its
   * syllables. In old fonts the same code is a letter: to be asked after {@link #repair}.
   */
  public static String withoutSoftHyphens(String text) {
    return text.replace("\u00ad", "");
  }

  /** Each line by itself: documents mix fonts. Lines that read well stay as they are. */
  public static String repair(String given) {
    String text = hornsOfOldLayers(given);
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      out.append(line(text.substring(at, end)));
      if (end < text.length()) {
        out.append('\n');
      }
      at = end + 1;
    }
    return out.toString();
  }

  /**
   * The same for what is said to be Unicode: looked at line by line only where the letters of one
   * byte are many beside those that Vietnamese alone has, since it takes long.
   */
  public static String repairUnicode(String text) {
    long vietnamese = text.chars().filter(c -> c >= 0x1ea0 && c <= 0x1eff).count();
    long narrow = text.chars().filter(c -> c > 0xa0 && c <= 0xff).count();
    return narrow > NARROW * vietnamese ? withoutSoftHyphens(repair(text)) : text;
  }

  /** Old text layers hold the gha (ƣ) where ư is printed; Vietnamese has no gha. */
  private static String hornsOfOldLayers(String text) {
    return text.replace('ƣ', 'ư').replace('Ƣ', 'Ư');
  }

  private static String line(String line) {
    if (line.chars().allMatch(c -> c < 0x80)) {
      return line;
    }
    int before = SyllableCheck.count(line);
    if (SyllableCheck.marked(line) == before) {
      return line;
    }
    String best = mojibake(line).filter(r -> SyllableCheck.count(r) > before).orElse(line);
    for (LegacyFont font : LegacyFont.values()) {
      String read = font.letters(line);
      boolean better = SyllableCheck.count(read) > Math.max(before, SyllableCheck.count(best));
      if (better && SyllableCheck.count(read) >= FEWEST && SyllableCheck.share(read) >= BELIEVED) {
        best = read;
      }
    }
    return best;
  }

  /** UTF-8 that somebody read as Windows-1252: "á»¦y ban". */
  private static Optional<String> mojibake(String line) {
    StringBuilder bytes = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char given = line.charAt(i);
      byte[] code = String.valueOf(given).getBytes(WINDOWS);
      if (given >= 0x100 && code[0] == '?') {
        return Optional.empty();
      }
      bytes.append((char) (given < 0x100 ? given : code[0] & 0xff));
    }
    byte[] raw = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    return Decoding.utf8(raw);
  }
}
