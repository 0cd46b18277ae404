package vn.danchieu.indexer.source.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.danchieu.indexer.source.script.LegacyFont;

/** The words of the text that a PDF page holds, with their places. */
final class PageWords extends PDFTextStripper {
  private static final int MOST = 200_000;

  private final List<Word> words = new ArrayList<>();

  private PageWords() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * @param number from 1
   */
  static List<Word> of(PDDocument document, int number) throws IOException {
    PageWords page = new PageWords();
    page.setStartPage(number);
    page.setEndPage(number);
    page.writeText(document, Writer.nullWriter());
    return page.words;
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    String shown = text.strip();
    if (shown.isEmpty() || letters.isEmpty() || words.size() >= MOST) {
      return;
    }
    TextPosition first = letters.getFirst();
    TextPosition last = letters.getLast();
    double base = first.getYDirAdj();
    double height = Math.max(first.getHeightDir(), first.getFontSizeInPt() * 0.5f);
    words.add(
        new Word(
            read(shown, first),
            first.getXDirAdj(),
            base - height,
            last.getXDirAdj() + last.getWidthDirAdj(),
            base));
  }

  private static String read(String shown, TextPosition letter) {
    String font = letter.getFont() == null ? "" : String.valueOf(letter.getFont().getName());
    return LegacyFont.named(font)
        .map(old -> old.read(shown))
        .map(read -> LegacyFont.isCapitals(font) ? read.toUpperCase(Locale.ROOT) : read)
        .orElse(shown);
  }
}
