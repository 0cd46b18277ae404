package vn.danchieu.indexer.source.page;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.ReadingProgress;
import vn.danchieu.indexer.source.content.Unreadable;

/** A picture of a page, or several in one file. */
public final class PageImage {
  private static final long MOST_DOTS = 60_000_000;
  private static final int MOST_PAGES = 500;
  private static final double LETTERHEAD = 0.35;
  private static final double EDGE = 0.12;
  private static final int NOTE = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{2}");

  private PageImage() {}

  static Unreadable needed(String what) {
    return new Unreadable(
        "cần OCR: %s là ảnh quét, chưa đọc được chữ. %s".formatted(what, Tesseract.MISSING));
  }

  public static FileText read(Path file, ReadingProgress steps) throws IOException {
    Tesseract reader = Tesseract.installed().orElseThrow(() -> needed("tệp"));
    List<Page> pages = new ArrayList<>();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Unreadable("không mở được ảnh này. Lưu lại thành .png hoặc .jpg rồi nạp lại.");
      }
      ImageReader images = readers.next();
      images.setInput(in);
      int count = Math.min(MOST_PAGES, images.getNumImages(true));
      for (int i = 0; i < count; i++) {
        page(reader, picture(images, i), i == 0).ifPresent(pages::add);
        steps.step();
      }
      images.dispose();
    }
    String text = VietnameseText.compose(Layout.text(pages));
    if (text.isBlank()) {
      throw new Unreadable(
          "ảnh không có chữ nào đọc được. Quét lại ở độ phân giải 300 dpi rồi nạp lại.");
    }
    return scanned(text);
  }

  /** A text that was read from pictures says so: letters may be wrong. */
  static FileText scanned(String text) {
    return new FileText(MarkRepair.mended(text), Map.of("scanned", "true"), List.of());
  }

  /** Its size is known before it is unpacked. */
  private static BufferedImage picture(ImageReader images, int index) throws IOException {
    long dots = (long) images.getWidth(index) * images.getHeight(index);
    if (dots > MOST_DOTS) {
      throw new Unreadable(
          "ảnh có hơn 60 triệu điểm, lớn hơn một trang A3 quét ở 400 dpi. Quét lại ở 300 dpi rồi"
              + " nạp lại.");
    }
    BufferedImage read = images.read(index);
    BufferedImage gray =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = gray.createGraphics();
    canvas.drawImage(read, 0, 0, java.awt.Color.WHITE, null);
    canvas.dispose();
    return gray;
  }

  /** Dust, strokes of a pen, a clerk's mark above the letterhead. */
  private static boolean isSpeck(PageLine line, int height) {
    boolean note =
        line.top() < height * EDGE && line.words().size() == 1 && line.text().length() <= NOTE;
    return note || line.words().stream().noneMatch(word -> WORD.matcher(word.text()).find());
  }

  /** Empty where there is nothing to read. */
  static Optional<Page> page(Tesseract reader, BufferedImage picture, boolean first) {
    try {
      Ruling.erase(picture, first ? (int) (picture.getHeight() * LETTERHEAD) : 0);
      Page page = Page.of(reader.words(picture), picture.getWidth(), picture.getHeight());
      Page clean =
          page.without(
              page.lines().stream().filter(line -> isSpeck(line, picture.getHeight())).toList());
      return clean.lines().isEmpty() ? Optional.empty() : Optional.of(clean);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
