package vn.danchieu.indexer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes; of a line that is too long the beginning alone is kept. */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;

  /**
   * @param longest a longer line comes out longer than this, and not whole
   */
  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Without its end; empty after the last one. */
  Optional<byte[]> next() throws IOException {
    line.reset();
    if (from == to && !fill()) {
      return Optional.empty();
    }
    do {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      if (line.size() <= longest) {
        line.write(buffer, from, end - from);
      }
      if (end < to) {
        from = end + 1;
        return Optional.of(line.toByteArray());
      }
    } while (fill());
    return Optional.of(line.toByteArray());
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }
}
