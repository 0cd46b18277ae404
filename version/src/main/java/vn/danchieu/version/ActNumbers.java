package vn.danchieu.version;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of acts as amending acts print them: {@code 38/2025/TT-BCT}. */
final class ActNumbers {
  static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(\\d{1,5}[a-zđ]?)\\s?/\\s?(?:((?:19|20)\\d\\d)\\s?/?\\s?)?"
              + "(\\p{Lu}[\\p{Lu}Đđa-z]{0,14}\\d{0,2}(?:\\s?-\\s?\\p{Lu}[\\p{L}]{0,12}\\d{0,2}){0,5})");

  private ActNumbers() {}

  static Optional<String> first(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find() ? Optional.of(folded(matcher.group())) : Optional.empty();
  }

  static Optional<String> last(String text) {
    Matcher matcher = NUMBER.matcher(text);
    Optional<String> found = Optional.empty();
    while (matcher.find()) {
      found = Optional.of(folded(matcher.group()));
    }
    return found;
  }

  /** Equal for all printed forms of one number. */
  static String folded(String number) {
    return number
        .replaceAll("[\\s\\u00a0]", "")
        .replace('–', '-')
        .toUpperCase(Locale.ROOT)
        .replaceFirst("^0+(?=\\d)", "");
  }
}
