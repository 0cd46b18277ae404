package vn.danchieu.indexer.source.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.ReadingProgress;
import vn.danchieu.indexer.source.content.Unreadable;
import vn.danchieu.indexer.source.script.MisreadLetters;

/** A PDF: pages with text, pages that are pictures of text, in any mixture. */
public final class PdfFile {
  private static final int MOST_PAGES = 5000;

  /** A page with fewer letters holds no text worth the name. */
  private static final int FEWEST_LETTERS = 40;

  /** The mark of a digital signature is text over a picture. */
  private static final int STAMP_LETTERS = 400;

  private static final Pattern STAMP =
      Pattern.compile("(?iu)(?:thời gian ký|người ký|ký bởi|ngày ký|signature|signed by)");

  /** A scan of a page has more dots a side; a seal or a logo has fewer. */
  private static final int SCAN_SIDE = 600;

  private static final int DOTS = 300;
  private static final double MOST_DOTS = 20e6;
  private static final int DEEPEST_FORM = 3;

  private final PDDocument document;
  private final ReadingProgress steps;
  private final List<Page> pages = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();
  private int scans;

  private PdfFile(PDDocument document, ReadingProgress steps) {
    this.document = document;
    this.steps = steps;
  }

  public static FileText read(Path file, ReadingProgress steps) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PdfFile(document, steps).read();
    } catch (InvalidPasswordException _) {
      throw new Unreadable(
          "tệp PDF có mật khẩu nên không đọc được. Mở bằng trình đọc PDF, in hoặc lưu lại thành bản"
              + " không có mật khẩu rồi nạp lại.");
    }
  }

  private FileText read() throws IOException {
    int count = document.getNumberOfPages();
    if (count > MOST_PAGES) {
      throw new Unreadable(
          "tệp PDF khai có %,d trang, không phải một văn bản. Tách tệp ra rồi nạp lại."
              .formatted(count));
    }
    for (int number = 1; number <= count; number++) {
      page(number);
      steps.step();
    }
    String text = MisreadLetters.marksInPlace(Layout.text(pages));
    if (text.isBlank()) {
      throw unread.isEmpty()
          ? new Unreadable(
              "tệp PDF không có chữ và không có ảnh quét nào. Bỏ tệp ra hoặc thay bằng bản khác.")
          : PageImage.needed("cả %d trang".formatted(unread.size()));
    }
    return (scans > 0 ? PageImage.scanned(text) : FileText.of(text)).warning(warnings(count));
  }

  private List<String> warnings(int count) {
    return unread.isEmpty()
        ? List.of()
        : List.of(
            PageImage.needed("%d trong %d trang (%s)".formatted(unread.size(), count, listed()))
                .getMessage());
  }

  private String listed() {
    List<String> shown = unread.stream().limit(10).map(String::valueOf).toList();
    return "trang " + String.join(", ", shown) + (unread.size() > 10 ? "…" : "");
  }

  private void page(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    boolean lies = page.getRotation() % 180 != 0;
    double width = lies ? box.getHeight() : box.getWidth();
    double height = lies ? box.getWidth() : box.getHeight();
    List<Word> words = StampedFields.with(PageWords.of(document, number), page);
    Page written = Page.of(words, width, height);
    String text = written.text();
    boolean scanned = isBare(text) && hasScan(page.getResources(), 0);
    if (!scanned && !MisreadLetters.isBroken(text)) {
      pages.add(written);
      return;
    }
    Optional<Page> read = scan(number, box);
    read.or(() -> scanned ? Optional.empty() : Optional.of(written)).ifPresent(pages::add);
    if (read.isEmpty()) {
      unread.add(number);
    } else {
      scans++;
    }
  }

  private static boolean isBare(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return letters < FEWEST_LETTERS || letters < STAMP_LETTERS && STAMP.matcher(text).find();
  }

  private static boolean hasScan(PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST_FORM) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      boolean found =
          object instanceof PDImageXObject image
                  && Math.min(image.getWidth(), image.getHeight()) >= SCAN_SIDE
              || object instanceof PDFormXObject form && hasScan(form.getResources(), depth + 1);
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** Without annotations: the mark of a digital signature covers letters. */
  private Optional<Page> scan(int number, PDRectangle box) throws IOException {
    Optional<Tesseract> reader = Tesseract.installed();
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setAnnotationsFilter(_ -> false);
    renderer.setSubsamplingAllowed(true);
    double inches = box.getWidth() / 72 * (box.getHeight() / 72);
    double dots = Math.min(DOTS, Math.sqrt(MOST_DOTS / Math.max(0.01, inches)));
    BufferedImage picture = renderer.renderImageWithDPI(number - 1, (float) dots, ImageType.GRAY);
    steps.step();
    return PageImage.page(reader.get(), picture, number == 1);
  }
}
