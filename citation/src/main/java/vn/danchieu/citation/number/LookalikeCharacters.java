package vn.danchieu.citation.number;

import java.util.Optional;

/** Letters and digits that scanners and fingers take for one another. */
final class LookalikeCharacters {
  private static final String LETTERS = "olisb";
  private static final String DIGITS = "01158";

  /**
   * Digits read from a run.
   *
   * @param mended whether letters had to be read as digits
   * @param other the other reading, where a letter may be meant as it stands: 12B is 12B or 128
   */
  record Digits(String value, boolean mended, Optional<String> other) {}

  private LookalikeCharacters() {}

  /**
   * The digits a folded run stands for.
   *
   * @param lettersToo whether a run of such letters alone is a number, as what surrounds it says
   */
  static Optional<Digits> digits(String run, boolean lettersToo) {
    if (run.isEmpty() || run.length() > 8) {
      return Optional.empty();
    }
    String read = toDigits(run);
    int letters = (int) run.chars().filter(c -> c < '0' || c > '9').count();
    if (letters == 0) {
      return Optional.of(new Digits(run, false, Optional.empty()));
    }
    if (letters == run.length() && !lettersToo) {
      return Optional.empty();
    }
    char last = run.charAt(run.length() - 1);
    String head = toDigits(run.substring(0, run.length() - 1));
    boolean series = last >= 'a' && last <= 'h' && isDigits(head) && !head.matches("0+");
    if (isDigits(read)) {
      boolean doubtful = series && run.length() <= 5;
      return Optional.of(
          doubtful
              ? new Digits(head + last, letters > 1, Optional.of(read))
              : new Digits(read, true, Optional.empty()));
    }
    return series
        ? Optional.of(new Digits(head + last, letters > 1, Optional.empty()))
        : Optional.empty();
  }

  /** A year between 1945 and 2099; 0 where a run is none. */
  static int year(String run) {
    String read = run.length() == 4 ? toDigits(run) : "";
    if (!isDigits(read) || run.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(read);
    return year >= 1945 && year < 2100 ? year : 0;
  }

  /** Confusable letters as the digits they look like. */
  static String toDigits(String run) {
    StringBuilder out = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      int at = LETTERS.indexOf(run.charAt(i));
      out.append(at < 0 ? run.charAt(i) : DIGITS.charAt(at));
    }
    return out.toString();
  }

  /** Digits as the capitals they look like: 8CA is BCA. */
  static String toLetters(String run) {
    return run.replace('0', 'O').replace('1', 'I').replace('5', 'S').replace('8', 'B');
  }

  static boolean isDigits(String run) {
    return !run.isEmpty() && run.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
