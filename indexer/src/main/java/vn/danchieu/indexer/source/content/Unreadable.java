package vn.danchieu.indexer.source.content;

import java.io.IOException;

/** Why a file cannot be read, in words for the person who has to act: the reason, the next step. */
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  public Unreadable(String message) {
    super(message);
  }

  public Unreadable(String message, Throwable cause) {
    super(message, cause);
  }

  /** A file that promises a format and does not keep to it. */
  public static Unreadable broken(String what, Throwable cause) {
    String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    String line = reason.lines().findFirst().orElse("").strip();
    return new Unreadable(
        "%s hỏng, không đọc được (%s). Mở bằng chương trình đã tạo ra nó, lưu lại rồi nạp lại."
            .formatted(what, line.length() > 160 ? line.substring(0, 160) + "…" : line),
        cause);
  }
}
