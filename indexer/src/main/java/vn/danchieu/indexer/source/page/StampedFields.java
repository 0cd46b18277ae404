package vn.danchieu.indexer.source.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The number and the day that an electronic office stamps on a document when it goes out: they
 * stand in the appearances of signature fields and not in the text of the page.
 */
final class StampedFields {
  private static final COSName SIGNATURE = COSName.getPDFName("Sig");

  /** How much of a field lies below the line of its letters. */
  private static final double BELOW_LINE = 0.2;

  private static final int MOST_FIELDS = 50;
  private static final int LONGEST = 60;

  /** Figures, and no more words than "Số:" or "ngày … tháng …"; who signed is another mark. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?iU)[\\s\\d./:,-]*(?:(?:số|ngày|tháng|năm|quyển|tập)?[\\s\\d./:,-]*){0,4}"
              + "(?:[\\p{L}\\d]{1,12}(?:[-/&][\\p{L}\\d]{1,12}){1,4})?\\s*");

  /** Fonts without widths part the figures. */
  private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=\\d) (?=\\d)");

  private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
  private static final double HALF = 0.5;

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private StampedFields() {}

  /** The words of a page with what its fields show, each where it is seen. */
  static List<Word> with(List<Word> words, PDPage page) throws IOException {
    List<Word> all = new ArrayList<>(words);
    int seen = 0;
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (isSignature(annotation) && seen++ < MOST_FIELDS) {
        read(page, annotation).ifPresent(stamp -> put(stamp, all));
      }
    }
    return all;
  }

  /** Into the blanks that a line leaves for it, else as a word of its own. */
  private static void put(Word stamp, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word line = words.get(i);
      boolean within = line.left() < stamp.left() && stamp.right() < line.right();
      if (within && stamp.beside(line) > HALF && BLANKS.matcher(line.text()).find()) {
        String filled = filled(line, stamp);
        words.set(i, new Word(filled, line.left(), line.top(), line.right(), line.bottom()));
        return;
      }
    }
    words.add(stamp);
  }

  /** Of several blanks the one that lies where the stamp does. */
  private static String filled(Word line, Word stamp) {
    double middle = (stamp.left() + stamp.right()) / 2 - line.left();
    double share = middle / (line.right() - line.left());
    MatchResult place =
        BLANKS
            .matcher(line.text())
            .results()
            .min(
                Comparator.comparingDouble(blanks ->
                    Math.abs((blanks.start() + blanks.end()) / 2.0 / line.text().length() - share)))
            .orElseThrow();
    String after = line.text().substring(place.end());
    String parted = after.startsWith("/") || after.startsWith("-") ? "" : " ";
    return line.text().substring(0, place.start()) + " " + stamp.text() + parted + after;
  }

  private static boolean isSignature(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationWidget
        && SIGNATURE.equals(annotation.getCOSObject().getCOSName(COSName.FT));
  }

  private static Optional<Word> read(PDPage page, PDAnnotation annotation) throws IOException {
    PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
    PDRectangle place = annotation.getRectangle();
    if (appearance == null || place == null || page.getRotation() != 0) {
      return Optional.empty();
    }
    PDRectangle box = page.getCropBox();
    double left = place.getLowerLeftX() - box.getLowerLeftX();
    double line = box.getUpperRightY() - place.getLowerLeftY() - place.getHeight() * BELOW_LINE;
    return Optional.of(text(appearance))
        .filter(StampedFields::isStamp)
        .map(text ->
            new Word(text, left, line - place.getHeight() / 2, left + place.getWidth(), line));
  }

  private static boolean isStamp(String text) {
    return text.length() <= LONGEST && FIGURE.matcher(text).find() && STAMP.matcher(text).matches();
  }

  private static String text(PDAppearanceStream appearance) throws IOException {
    try (PDDocument alone = new PDDocument()) {
      PDPage page = new PDPage();
      alone.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(alone, page)) {
        content.drawForm(new PDFormXObject(appearance.getCOSObject()));
      }
      String text = new PDFTextStripper().getText(alone).strip().replaceAll("\\s+", " ");
      return BETWEEN_FIGURES.matcher(text).replaceAll("");
    }
  }
}
