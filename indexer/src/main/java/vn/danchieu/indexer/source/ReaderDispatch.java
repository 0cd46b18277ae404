package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.source.content.Format;

/** Sends each file to the reader of its kind. */
final class ReaderDispatch {
  static final String READABLE =
      ".docx, .doc, .rtf, .odt, .pdf, .html, .md, .txt, .png, .jpg, .tif, .zip, .edxml,"
          + " .csv, .parquet, .jsonl, .jsonl.gz";

  private final InputReceiver receiver;
  private final ReadingQueue queue;

  /** Of the archive that is being read. */
  private Unpacked unpacked = new Unpacked(0);

  ReaderDispatch(InputReceiver receiver, ReadingQueue queue) {
    this.receiver = receiver;
    this.queue = queue;
  }

  void file(Path file, InputOrigin origin) {
    try {
      read(file, origin);
    } catch (IOException e) {
      // An error is told in its turn.
      queue.deliverAll();
      error(
          origin,
          "không đọc được tệp (%s). Kiểm tra tệp và quyền đọc rồi nạp lại.",
          Sources.reason(e));
    }
  }

  private void read(Path file, InputOrigin origin) throws IOException {
    String name = origin.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
      queue.deliverAll();
      new JsonLines(file, origin, receiver).read();
      return;
    }
    Format format = Format.of(file, name);
    switch (format) {
      case DOCX, ODT, OLE, RTF, PDF, PICTURE -> queue.add(file, origin, format);
      case HTML -> {
        if (name.endsWith(".md")) {
          text(file, origin, name);
        } else {
          queue.add(file, origin, format);
        }
      }
      case ZIP -> {
        queue.deliverAll();
        if (origin.entry().isEmpty()) {
          unpacked = new Unpacked(Files.size(file));
        }
        new Archive(this, queue, receiver, unpacked).read(file, origin);
      }
      case EDXML -> {
        queue.deliverAll();
        new PacketFile(origin, queue, receiver).read(file);
      }
      case PLAIN -> text(file, origin, name);
      case EMPTY -> refuse(origin, "tệp rỗng. Bỏ tệp ra hoặc thay bằng bản có nội dung.");
      case GZIP ->
          refuse(origin, "tệp nén .gz chỉ đọc được khi là .jsonl.gz. Giải nén ra rồi nạp lại.");
      case PARQUET -> queue.table(file, origin, format);
      case OTHER -> other(file, origin);
    }
  }

  private void other(Path file, InputOrigin origin) throws IOException {
    String kind = Format.kind(file);
    if (kind.startsWith("chương trình")) {
      refuse(
          origin,
          "nội dung là chương trình chạy được, không phải văn bản, và có thể là mã độc. Không mở"
              + " tệp này; báo cho người quản trị.");
    } else {
      refuse(
          origin,
          "không đọc được loại tệp này%s. Chuyển sang một trong các loại %s.",
          kind.isEmpty() ? "" : " (" + kind + ")",
          READABLE);
    }
  }

  private void text(Path file, InputOrigin origin, String name) throws IOException {
    queue.deliverAll();
    if (name.endsWith(".md")) {
      TextFile.read(file, origin, "markdown", receiver);
    } else if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      new TableFile(file, origin, receiver).read();
    } else if (name.matches(".*\\.(?:txt|docx?|rtf|odt)")) {
      TextFile.read(file, origin, "plain", receiver);
    } else {
      refuse(origin, "không đọc được loại tệp này. Chuyển sang một trong các loại %s.", READABLE);
    }
  }

  private void refuse(InputOrigin origin, String message, Object... parts) {
    queue.deliverAll();
    error(origin, message, parts);
  }

  private void error(InputOrigin origin, String message, Object... parts) {
    receiver.problem(origin.error(LoadStage.SOURCE, message.formatted(parts)));
  }
}
