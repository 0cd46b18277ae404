package vn.danchieu.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import vn.danchieu.indexer.report.LoadStage;

/** An import file: one document a line, read one line at a time. */
final class JsonLines {
  /** The longest text that is loaded, each letter of it written as six. */
  private static final int LONGEST_LINE = 32 << 20;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final InputOrigin origin;
  private final InputReceiver receiver;
  private int line;
  private long documents;

  JsonLines(Path file, InputOrigin origin, InputReceiver receiver) {
    this.file = file;
    this.origin = origin;
    this.receiver = receiver;
  }

  void read() throws IOException {
    boolean empty = true;
    try (InputStream in = open()) {
      ByteLines lines = new ByteLines(in, LONGEST_LINE);
      for (Optional<byte[]> next = lines.next(); next.isPresent(); next = lines.next()) {
        line++;
        empty &= next.get().length == 0;
        deliver(next.get());
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
    InputStream raw = Files.newInputStream(file);
    InputStream in = origin.entry().isPresent() ? raw : receiver.watched(raw);
    try {
      return origin.name().toLowerCase(java.util.Locale.ROOT).endsWith(".gz")
          ? new GZIPInputStream(in, BUFFER)
          : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void deliver(byte[] bytes) {
    if (bytes.length > LONGEST_LINE) {
      error("dòng dài hơn 32 MB. Kiểm tra lại: mỗi văn bản phải nằm trên một dòng riêng.");
      return;
    }
    try {
      String text = TextFile.withoutMark(TextFile.decode(bytes)).strip();
      if (!text.isEmpty()) {
        ImportLine parsed = ImportLine.parse(text);
        documents++;
        parsed.takeCount().filter(count -> count != documents).ifPresent(this::incomplete);
        receiver.input(new Input.LineInput(origin.at(line), parsed));
      }
    } catch (CharacterCodingException e) {
      error("chữ không theo bảng mã UTF-8. Lưu lại tệp theo UTF-8 rồi nạp lại.");
    } catch (ImportLine.BadLine e) {
      error("không đọc được dòng JSON (" + e.getMessage() + "). Sửa dòng này rồi nạp lại.");
    }
  }

  private void incomplete(long count) {
    error(
        "tệp xuất ra có %,d văn bản nhưng đến dòng ghi số đó chỉ đọc được %,d. Tải lại tệp rồi nạp lại."
            .formatted(count, documents));
  }

  private void error(String message) {
    receiver.problem(origin.at(line).error(LoadStage.SOURCE, message));
  }
}
