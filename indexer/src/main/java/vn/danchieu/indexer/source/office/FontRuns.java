package vn.danchieu.indexer.source.office;

import java.util.Locale;
import java.util.Optional;
import vn.danchieu.indexer.source.script.LegacyFont;

/**
 * A text that grows run by run, each in its font. Runs of one old font are read together, because a
 * letter and its mark may stand in two of them.
 */
public final class FontRuns {
  /** Longer than any law; a file that yields more is no document. */
  static final int LONGEST = 20_000_000;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder waiting = new StringBuilder();
  private Optional<LegacyFont> font = Optional.empty();
  private boolean capitals;

  /**
   * @param shownCapital whether the format shows small letters as capitals
   */
  public void add(CharSequence run, String fontName, boolean shownCapital) {
    Optional<LegacyFont> named = LegacyFont.named(fontName);
    boolean big = shownCapital || named.isPresent() && LegacyFont.isCapitals(fontName);
    if (!named.equals(font) || big != capitals) {
      settle();
      takeBack(named, big);
      font = named;
      capitals = big;
    }
    waiting.append(run);
    if (text.length() + waiting.length() > LONGEST) {
      throw TooMuch.text();
    }
  }

  /**
   * The letters of a word that goes on in a VNI font: they are the same in every font, and bear the
   * marks that come.
   */
  private void takeBack(Optional<LegacyFont> next, boolean big) {
    int start = text.length();
    if (font.isEmpty() && next.equals(Optional.of(LegacyFont.VNI)) && big == capitals) {
      while (start > 0 && isPlain(text.charAt(start - 1))) {
        start--;
      }
    }
    waiting.append(text, start, text.length());
    text.setLength(start);
  }

  private static boolean isPlain(char given) {
    return given >= 'a' && given <= 'z' || given >= 'A' && given <= 'Z';
  }

  /** Between words, whatever the font. */
  public void add(char sign) {
    settle();
    text.append(sign);
  }

  private void settle() {
    if (waiting.isEmpty()) {
      return;
    }
    String stored = waiting.toString();
    String read = font.map(old -> old.read(stored)).orElse(stored);
    text.append(capitals ? read.toUpperCase(Locale.ROOT) : read);
    waiting.setLength(0);
  }

  public boolean isEmpty() {
    return text.isEmpty() && waiting.isEmpty();
  }

  public String text() {
    settle();
    return text.toString();
  }

  /** More than any document holds; the message says of what. */
  public static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TooMuch(String message) {
      super(message);
    }

    static TooMuch text() {
      return new TooMuch(
          "nội dung dài hơn 20 triệu chữ, không phải một văn bản. Tách tệp ra hoặc dùng .jsonl rồi"
              + " nạp lại.");
    }

    static TooMuch depth() {
      return new TooMuch(
          "bảng hay khung lồng trong nhau quá sâu, có thể là tệp bẫy. Kiểm tra lại nguồn của tệp.");
    }
  }
}
