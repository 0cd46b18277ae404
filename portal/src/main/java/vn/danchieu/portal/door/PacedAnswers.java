package vn.danchieu.portal.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Aborts an answer whose client reads so slowly that it would stay in memory for minutes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PacedAnswers extends OncePerRequestFilter {
  private static final int PIECE = 32 << 10;
  private static final double NANOS = 1e9;

  private final DoorSettings settings;

  PacedAnswers(DoorSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        request,
        new HttpServletResponseWrapper(response) {
          @Override
          public ServletOutputStream getOutputStream() throws IOException {
            return new Paced(super.getOutputStream());
          }
        });
  }

  private final class Paced extends ServletOutputStream {
    private final ServletOutputStream out;
    private long nanos;
    private long taken;

    Paced(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int at = 0; at < length; at += PIECE) {
        int piece = Math.min(PIECE, length - at);
        long started = System.nanoTime();
        out.write(bytes, from + at, piece);
        // Only what the client takes is counted, not how long the answer is made.
        nanos += System.nanoTime() - started;
        taken += piece;
        judge();
      }
    }

    private void judge() throws IOException {
      long judged = nanos - settings.readerGrace().toNanos();
      if (judged > 0 && taken < judged / NANOS * settings.slowestReader().toBytes()) {
        throw new IOException(
            "The client takes less than " + settings.slowestReader() + " a second");
      }
    }

    @Override
    public void flush() throws IOException {
      long started = System.nanoTime();
      out.flush();
      nanos += System.nanoTime() - started;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
