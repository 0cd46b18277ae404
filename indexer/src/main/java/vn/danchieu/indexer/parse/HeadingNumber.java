package vn.danchieu.indexer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a heading: {@code II}, {@code 3}, {@code IIa}, {@code thứ hai}.
 *
 * @param letter of what was inserted later; empty for others
 */
record HeadingNumber(int value, String letter) {
  /** So many may be missing between two: repealed ones, or headings that cannot be read. */
  private static final int MOST_MISSING = 2;

  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  private static final Pattern WRITTEN = Pattern.compile("(?<number>[IVXLC]+|\\d+)(?<letter>.?)");

  static final HeadingNumber NONE = new HeadingNumber(0, "");

  static Optional<HeadingNumber> of(String written) {
    String[] words = written.toLowerCase(Locale.ROOT).split("\\s+");
    if (words.length == 2) {
      int at = ORDINALS.indexOf(words[1]);
      return at < 0 ? Optional.empty() : Optional.of(new HeadingNumber(at + 1, ""));
    }
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group("number");
    int value = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman(number);
    return value == 0
        ? Optional.empty()
        : Optional.of(new HeadingNumber(value, matcher.group("letter").toLowerCase(Locale.ROOT)));
  }

  /** 0 for letters that make no number. */
  private static int roman(String letters) {
    int value = 0;
    int before = Integer.MAX_VALUE;
    for (char letter : letters.toCharArray()) {
      int each =
          switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
          };
      value += each > before ? each - 2 * before : each;
      before = each;
    }
    return written(value).equals(letters) ? value : 0;
  }

  private static String written(int value) {
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder written = new StringBuilder();
    int left = value;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        written.append(signs[i]);
        left -= values[i];
      }
    }
    return written.toString();
  }

  boolean follows(HeadingNumber before) {
    boolean later =
        value > before.value || value == before.value && letter.compareTo(before.letter) > 0;
    return later && value <= before.value + 1 + MOST_MISSING;
  }

  String anchor() {
    return value + letter.replace('đ', 'd');
  }
}
