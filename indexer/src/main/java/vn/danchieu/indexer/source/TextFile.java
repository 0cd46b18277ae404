package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.source.script.Decoding;

/** A file that is one document. */
final class TextFile {
  /**
   * Ten times the longest law known (1.2 million letters of up to three bytes); beyond it something
   * else hides under the name, and it would not fit into the memory of a load.
   */
  static final int LONGEST = 16 << 20;

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String BINARY =
      "nội dung là dữ liệu nhị phân, không phải văn bản. Kiểm tra lại tệp hoặc bỏ ra.";

  private static final String UNKNOWN_TABLE =
      "chữ không theo bảng mã nào nhận ra được (UTF-8, UTF-16, windows-1258, TCVN3, VNI). Lưu lại"
          + " tệp theo UTF-8 rồi nạp lại.";

  private TextFile() {}

  static void read(Path file, InputOrigin origin, String form, InputReceiver receiver)
      throws IOException {
    if (Files.size(file) > LONGEST) {
      receiver.problem(
          origin.error(
              LoadStage.SOURCE,
              "tệp chữ lớn hơn 16 MB, dài hơn mọi văn bản đã biết nên không phải một văn bản. Tách"
                  + " tệp ra hoặc dùng .jsonl."));
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    Optional<String> text = Decoding.decode(bytes);
    if (text.isEmpty()) {
      receiver.problem(origin.error(LoadStage.SOURCE, isBinary(bytes) ? BINARY : UNKNOWN_TABLE));
    } else if (text.get().isBlank()) {
      receiver.problem(
          origin.error(LoadStage.SOURCE, "tệp rỗng. Bỏ tệp ra hoặc thay bằng bản có nội dung."));
    } else {
      String words = WebMarks.removedButBold(text.get());
      receiver.input(new Input.TextInput(origin, words, form, ImportLine.none()));
    }
  }

  static String decode(byte[] bytes) throws CharacterCodingException {
    // The quick way puts this sign for what it cannot read; then the strict one must judge.
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : strictlyDecoded(bytes);
  }

  private static String strictlyDecoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
