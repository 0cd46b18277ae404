package vn.danchieu.indexer.source.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.content.ReadingProgress;
import vn.danchieu.indexer.source.content.RowListener;
import vn.danchieu.indexer.source.content.Unreadable;
import vn.danchieu.indexer.source.office.DocxFile;
import vn.danchieu.indexer.source.office.FontRuns;
import vn.danchieu.indexer.source.office.Odt;
import vn.danchieu.indexer.source.office.Rtf;
import vn.danchieu.indexer.source.office.WordBinary;
import vn.danchieu.indexer.source.page.PageImage;
import vn.danchieu.indexer.source.page.PdfFile;
import vn.danchieu.indexer.source.script.MisreadLetters;
import vn.danchieu.indexer.source.table.Parquet;
import vn.danchieu.indexer.source.web.SavedPage;

/** Reads a file of any format that needs a reader of its own. */
final class FileReading {
  /** Beyond it something else hides under the name; scans of whole books are below it. */
  private static final long LARGEST = 1L << 30;

  /** These are read as a whole. */
  private static final long LARGEST_WHOLE = 128L << 20;

  private FileReading() {}

  /**
   * @param rows of a table; what comes back is empty then
   */
  static FileText read(Path file, Format format, ReadingProgress steps, RowListener rows)
      throws IOException {
    checkSize(file, format);
    try {
      if (format == Format.PARQUET) {
        Parquet.read(file, rows);
        return FileText.of("");
      }
      return dispatch(file, format, steps);
    } catch (Unreadable e) {
      throw e;
    } catch (FontRuns.TooMuch e) {
      throw new Unreadable(String.valueOf(e.getMessage()), e);
    } catch (IOException | RuntimeException e) {
      throw Unreadable.broken(format.title(), e);
    } catch (StackOverflowError _) {
      throw new Unreadable(
          "%s lồng vào nhau quá sâu, có thể là tệp bẫy. Kiểm tra lại nguồn của tệp."
              .formatted(format.title()));
    }
  }

  private static void checkSize(Path file, Format format) throws IOException {
    boolean whole = format == Format.RTF || format == Format.HTML || format == Format.OLE;
    if (format != Format.PARQUET && Files.size(file) > (whole ? LARGEST_WHOLE : LARGEST)) {
      throw new Unreadable(
          "tệp lớn hơn %s, không phải một văn bản. Tách tệp ra hoặc dùng .jsonl."
              .formatted(whole ? "128 MB" : "1 GB"));
    }
  }

  private static FileText dispatch(Path file, Format format, ReadingProgress steps)
      throws IOException {
    return switch (format) {
      case DOCX -> office(DocxFile.read(file));
      case ODT -> office(FileText.of(Odt.text(file)));
      case OLE -> office(WordBinary.read(file));
      case RTF -> office(FileText.of(Rtf.text(file)));
      case PDF -> PdfFile.read(file, steps);
      case PICTURE -> PageImage.read(file, steps);
      case HTML -> SavedPage.read(file);
      case PARQUET, EDXML, ZIP, GZIP, EMPTY, OTHER, PLAIN ->
          throw new IllegalArgumentException("No reader of its own for " + format);
    };
  }

  /** Where no font told of an old table, its letters do. */
  private static FileText office(FileText read) {
    String text =
        VietnameseText.compose(
            MisreadLetters.withoutSoftHyphens(MisreadLetters.repair(read.text())));
    return new FileText(text, read.facts(), read.warnings());
  }
}
