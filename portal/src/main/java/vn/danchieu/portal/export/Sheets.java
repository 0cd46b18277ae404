package vn.danchieu.portal.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Sheets of A4 that fill line by line, with the margins of Nghị định 30/2020. */
final class Sheets implements Closeable {
  /** The one font that PDFBox brings has all Vietnamese letters; it is embedded in part. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float LEFT = 30 * MILLIMETRE;
  private static final float RIGHT = 18 * MILLIMETRE;
  private static final float TOP = 22 * MILLIMETRE;
  private static final float BOTTOM = 24 * MILLIMETRE;
  private static final float FOOT = 12 * MILLIMETRE;
  private static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - RIGHT;
  private static final float LEADING = 1.4f;
  private static final float FOOT_SIZE = 8;
  private static final float EM = 1000;

  private final PDDocument pdf;
  private final TrueTypeFont letters;
  private final PDFont font;
  private final Map<Integer, Float> widths = new HashMap<>();
  private @Nullable PDPageContentStream at;
  private float y;

  Sheets(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    InputStream in = PDType0Font.class.getResourceAsStream(FONT);
    letters = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, FONT)));
    // Joining letters takes a second a page, and Vietnamese joins none.
    letters.setEnableGsub(false);
    font = PDType0Font.load(pdf, letters, true);
  }

  /** How a paragraph looks. */
  record Look(float size, boolean strong, float after) {}

  PDPage page() throws IOException {
    if (at == null) {
      turn();
    }
    return pdf.getPage(pdf.getNumberOfPages() - 1);
  }

  void paragraph(String text, Look look) throws IOException {
    for (String line : lines(known(text), look.size())) {
      line(line, look);
    }
    y -= look.after();
  }

  private void line(String line, Look look) throws IOException {
    if (at == null || y - look.size() * LEADING < BOTTOM) {
      turn();
    }
    y -= look.size() * LEADING;
    PDPageContentStream stream = Objects.requireNonNull(at);
    stream.beginText();
    stream.setFont(font, look.size());
    // There is no bold font: its outline is drawn as well.
    stream.setRenderingMode(look.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    stream.setLineWidth(look.size() / 40);
    stream.newLineAtOffset(LEFT, y);
    stream.showText(line);
    stream.endText();
  }

  private void turn() throws IOException {
    endSheet();
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    at = new PDPageContentStream(pdf, page, AppendMode.APPEND, true);
    y = PDRectangle.A4.getHeight() - TOP;
  }

  /** Under every sheet; to be called when all are full. */
  void foot(String text) throws IOException {
    endSheet();
    int pages = pdf.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      String words = known("%s · %d/%d".formatted(text, i + 1, pages));
      try (var stream = new PDPageContentStream(pdf, pdf.getPage(i), AppendMode.APPEND, true)) {
        stream.beginText();
        stream.setFont(font, FOOT_SIZE);
        stream.newLineAtOffset(LEFT, FOOT);
        stream.showText(lines(words, FOOT_SIZE).getFirst());
        stream.endText();
      }
    }
  }

  void write(OutputStream out) throws IOException {
    endSheet();
    pdf.save(out);
  }

  private void endSheet() throws IOException {
    if (at != null) {
      at.close();
      at = null;
    }
  }

  @Override
  public void close() throws IOException {
    endSheet();
    letters.close();
  }

  /** Broken between words; a word longer than a line is broken where the line ends. */
  private List<String> lines(String text, float size) {
    float room = WIDTH * EM / size;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = 0;
    for (String word : text.split(" ")) {
      float width = width(word);
      if (!line.isEmpty() && used + width(" ") + width > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      String rest = word;
      while (width(rest) > room) {
        int fitting = fitting(rest, room);
        lines.add(rest.substring(0, fitting));
        rest = rest.substring(fitting);
      }
      used += width(rest) + (line.isEmpty() ? 0 : width(" "));
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private int fitting(String word, float room) {
    int at = 0;
    float used = 0;
    while (at < word.length() && used <= room) {
      used += width(word.codePointAt(at));
      at += Character.charCount(word.codePointAt(at));
    }
    return Math.max(1, word.offsetByCodePoints(at, -1));
  }

  private float width(String words) {
    float width = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      width += width(words.codePointAt(i));
    }
    return width;
  }

  private float width(int letter) {
    return Math.max(0, widths.computeIfAbsent(letter, this::measured));
  }

  /** Less than nothing where the font does not know the letter. */
  private float measured(int letter) {
    try {
      return font.getStringWidth(Character.toString(letter));
    } catch (IllegalArgumentException | IOException _) {
      return -1;
    }
  }

  /** Without letters that nobody sees; those that the font lacks are shown to be missing. */
  private String known(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .map(letter -> Character.isWhitespace(letter) || letter == '\u00A0' ? ' ' : letter)
        .filter(letter ->
            Character.getType(letter) != Character.CONTROL
                && Character.getType(letter) != Character.FORMAT)
        .map(letter -> widths.computeIfAbsent(letter, this::measured) < 0 ? '?' : letter)
        .forEach(known::appendCodePoint);
    return known.toString().replaceAll(" +", " ").strip();
  }
}
