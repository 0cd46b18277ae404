package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.guard.ReadOutcome;
import vn.danchieu.indexer.source.guard.ReadingLimits;
import vn.danchieu.indexer.source.guard.SingleReading;
import vn.danchieu.indexer.source.script.Decoding;

/** A file that somebody wants checked and not loaded: read alone, by the rules of a load. */
public final class DraftFile {
  private static final String READABLE = ".docx, .doc, .odt, .rtf, .pdf, .html, .txt";

  private DraftFile() {}

  /**
   * @param name what the file is called where it came from
   * @param waiting see {@link SingleReading#read}
   */
  public static ReadOutcome read(Path file, String name, ReadingLimits limits, Runnable waiting)
      throws IOException, InterruptedException {
    Format format = Format.of(file, name);
    return switch (format) {
      case DOCX, ODT, OLE, RTF, PDF, HTML -> SingleReading.read(file, format, limits, waiting);
      case PLAIN -> plain(Files.readAllBytes(file));
      case PICTURE ->
          new ReadOutcome.Failed(
              "tệp là ảnh chụp, không có chữ để kiểm tra. Dùng tệp văn bản gốc, một trong các loại %s."
                  .formatted(READABLE));
      case EMPTY ->
          new ReadOutcome.Failed("tệp rỗng. Chọn lại tệp, hoặc dán nội dung vào ô bên dưới.");
      case ZIP, GZIP, PARQUET, EDXML, OTHER ->
          new ReadOutcome.Failed(
              "loại tệp này không phải văn bản, hoặc tệp bị hỏng. Lưu lại thành một trong các loại %s."
                  .formatted(READABLE));
    };
  }

  private static ReadOutcome plain(byte[] bytes) {
    return Decoding.decode(bytes)
        .<ReadOutcome>map(text -> new ReadOutcome.Read(FileText.of(WebMarks.removedButBold(text))))
        .orElseGet(() ->
            new ReadOutcome.Failed(
                "chữ không theo bảng mã nào nhận ra được. Lưu lại thành tệp .docx, hoặc .txt theo"
                    + " UTF-8."));
  }
}
