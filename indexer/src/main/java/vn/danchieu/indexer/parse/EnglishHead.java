package vn.danchieu.indexer.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The title of an act that is held in an official English translation alone: what stands between
 * the kind of act and the body that makes it.
 */
final class EnglishHead {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A\\s*(?:(?:[A-Z][A-Z .,'’&|-]*\\n\\s*)*?(?:JOINT"
              + " CIRCULAR|CIRCULAR|DECREE|DEGREE|LAW|RESOLUTION|DECISION|ORDINANCE|DIRECTIVE)["
              + " ]*\\n+)?(?<title>[\\s\\S]{10,700}?)\\n\\s*(?:THE"
              + " (?:GOVERNMENT|PRIME|NATIONAL|STANDING|MINIST)|MINIST|Pursuant|Chapter|Article|I\\.|1\\.|Point"
              + " 1|In (?:implementation|furtherance|order)|On the|To implement)");

  /**
   * "Circular No. 20/2010/TT-BTP of November 30, 2010, detailing …": the number says so already.
   */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:Joint )?(?:Circular|Decree|Decision|Resolution|Law) No\\. ?[^,]{5,60} \\d{1,2},"
              + " \\d{4},? ");

  private static final Pattern OTHER_SCRIPT = Pattern.compile("[^\\x00-\\x7f‘’“”–\u00a0]");
  private static final Pattern DRAWN = Pattern.compile("[_ -]{3,}$");
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{2,}\\b");

  /** So many words in capitals are no abbreviations. */
  private static final int MANY = 3;

  private EnglishHead() {}

  static Optional<String> title(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.find() || OTHER_SCRIPT.matcher(head.group()).find()) {
      return Optional.empty();
    }
    String words = head.group("title").strip().replaceAll("\\s+", " ");
    String title = DRAWN.matcher(NUMBERED.matcher(words).replaceFirst("")).replaceFirst("");
    return title.isEmpty() ? Optional.empty() : Optional.of(sentence(title, text));
  }

  /** Numbers keep their symbols: 79/2002/ND-CP. */
  private static String small(String words) {
    return Stream.of(words.split(" ", -1))
        .map(word ->
            word.chars().anyMatch(Character::isDigit) ? word : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** Words in capitals as the text writes them, else in small letters. */
  private static String sentence(String title, String text) {
    boolean capitals = title.equals(title.toUpperCase(Locale.ROOT));
    if (!capitals && CAPITALS.matcher(title).results().count() < MANY) {
      return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
    String shown = new CaseOfText(text).of(title, EnglishHead::small);
    return shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1);
  }
}
