package vn.danchieu.citation;

import java.text.Normalizer;
import java.util.BitSet;
import vn.danchieu.citation.text.Letters;

/** The only class that folds characters; the index folds alike. */
public final class VietnameseText {
  private static final char FIRST_BEYOND_ASCII = '\u0080';

  private static final String NEW_PLACEMENT =
      "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ OÀ OÁ OẢ OÃ OẠ OÈ OÉ OẺ OẼ OẸ UỲ UÝ UỶ UỸ UỴ "
          + "Oà Oá Oả Oã Oạ Oè Oé Oẻ Oẽ Oẹ Uỳ Uý Uỷ Uỹ Uỵ";
  private static final String OLD_PLACEMENT =
      "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy ÒA ÓA ỎA ÕA ỌA ÒE ÓE ỎE ÕE ỌE ÙY ÚY ỦY ŨY ỤY "
          + "Òa Óa Ỏa Õa Ọa Òe Óe Ỏe Õe Ọe Ùy Úy Ủy Ũy Ụy";

  /** The letters that bear the tone mark there. */
  private static final BitSet NEWLY_PLACED =
      NEW_PLACEMENT
          .chars()
          .filter(c -> c >= FIRST_BEYOND_ASCII)
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private VietnameseText() {}

  /**
   * NFC, Ð as Đ, ƣ as ư, dashes as "-", tone marks in the old placement (hoà as hòa) everywhere.
   */
  public static String normalise(String text) {
    char[] out = compose(text).toCharArray();
    for (int i = 0; i < out.length; i++) {
      char c = out[i];
      if (c >= FIRST_BEYOND_ASCII) {
        out[i] =
            switch (c) {
              case 'Ð' -> 'Đ';
              case 'ð' -> 'đ';
              case 'ƣ' -> 'ư';
              case 'Ƣ' -> 'Ư';
              default -> Letters.fold(c) == '-' ? '-' : c;
            };
        oldPlacement(out, i);
      }
    }
    return new String(out);
  }

  /** NFC: a letter and its marks as one character, where there is one. */
  public static String compose(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** NFD: a letter and each of its marks apart. */
  public static String decompose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** Of the letter there and the one before. */
  private static void oldPlacement(char[] out, int second) {
    if (second == 0 || !NEWLY_PLACED.get(out[second])) {
      return;
    }
    char first = out[second - 1];
    for (int at = 0; at < NEW_PLACEMENT.length(); at += 3) {
      if (NEW_PLACEMENT.charAt(at) == first && NEW_PLACEMENT.charAt(at + 1) == out[second]) {
        out[second - 1] = OLD_PLACEMENT.charAt(at);
        out[second] = OLD_PLACEMENT.charAt(at + 1);
        return;
      }
    }
  }

  /** {@link #normalise} and then lower case without any accent, đ as d. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCombining(c)) {
        out.append(Letters.fold(c));
      }
    }
    return out.toString();
  }

  private static boolean isCombining(char c) {
    return c >= 0x300 && c < 0x370;
  }
}
