package vn.danchieu.indexer.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import vn.danchieu.indexer.report.Stage;

/** An import file: one document a line, read one line at a time. */
final class JsonLines {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Receiver receiver;
  private int line;

  JsonLines(Path file, Receiver receiver) {
    this.file = file;
    this.receiver = receiver;
  }

  void read() throws IOException {
    boolean empty = true;
    try (InputStream in = new BufferedInputStream(open(), BUFFER)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      while (next(in, bytes)) {
        line++;
        empty &= bytes.size() == 0;
        deliver(bytes);
      }
    } catch (IOException e) {
      if (line == 0) {
        throw e;
      }
      error(
          "tệp hỏng từ đây ("
              + Sources.reason(e)
              + "); các dòng trước đã được nạp. Lấy lại tệp rồi nạp lại.");
      return;
    }
    if (empty) {
      line = 0;
      error("tệp rỗng. Bỏ tệp ra hoặc thay bằng bản có nội dung.");
    }
  }

  private InputStream open() throws IOException {
    InputStream in = receiver.watched(Files.newInputStream(file));
    try {
      return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".gz")
          ? new GZIPInputStream(in, BUFFER)
          : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The bytes up to the end of the line; a line too long is read to its end but not kept. */
  private static boolean next(InputStream in, ByteArrayOutputStream bytes) throws IOException {
    bytes.reset();
    int read = in.read();
    if (read < 0) {
      return false;
    }
    while (read >= 0 && read != '\n') {
      if (bytes.size() <= TextFile.LONGEST) {
        bytes.write(read);
      }
      read = in.read();
    }
    return true;
  }

  private void deliver(ByteArrayOutputStream bytes) {
    if (bytes.size() > TextFile.LONGEST) {
      error("dòng dài hơn 64 MB. Kiểm tra lại: mỗi văn bản phải nằm trên một dòng riêng.");
      return;
    }
    try {
      String text = TextFile.withoutMark(TextFile.decode(bytes.toByteArray())).strip();
      if (!text.isEmpty()) {
        receiver.input(new Input.LineInput(new Origin(file, line), ImportLine.parse(text)));
      }
    } catch (CharacterCodingException e) {
      error("chữ không theo bảng mã UTF-8. Lưu lại tệp theo UTF-8 rồi nạp lại.");
    } catch (ImportLine.BadLine e) {
      error("không đọc được dòng JSON (" + e.getMessage() + "). Sửa dòng này rồi nạp lại.");
    }
  }

  private void error(String message) {
    receiver.problem(new Origin(file, line).error(Stage.SOURCE, message));
  }
}
