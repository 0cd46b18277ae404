package vn.danchieu.portal.door;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import vn.danchieu.portal.door.Refused.Reason;

/**
 * The body of a request, received whole and counted before anybody works on it: who sends slowly
 * holds a connection, and nothing that others wait for. Form fields, parts and JSON are all read
 * from here.
 */
final class ReceivedBody implements InputBuffer, AutoCloseable {
  private static final int FIRST = 8 << 10;
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final InputBuffer wire;
  private final DoorSettings settings;
  private final Semaphore kilobytes;
  private byte[] bytes = {};
  private int count;
  private boolean given;
  private int reserved;

  /**
   * @param kilobytes that may still be held, by all requests together
   */
  ReceivedBody(InputBuffer wire, DoorSettings settings, Semaphore kilobytes) {
    this.wire = wire;
    this.settings = settings;
    this.kilobytes = kilobytes;
  }

  static boolean isSent(Request request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  /** Throws {@link Refused} where it is too large, too slow or one too many. */
  void receive(Request request) throws IOException {
    long most = settings.body().toBytes();
    if (request.getContentLengthLong() > most) {
      throw tooLarge();
    }
    request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
    request.setExpectation(false);
    long last = System.nanoTime() + settings.bodyTime().toNanos();
    Piece piece = new Piece();
    while (wire.doRead(piece) >= 0) {
      ByteBuffer next = piece.getByteBuffer();
      if (count + (long) next.remaining() > most) {
        throw tooLarge();
      }
      if (System.nanoTime() > last) {
        throw Refused.of(Reason.SLOW, settings.bodyTime().toSeconds());
      }
      append(next);
    }
  }

  private Refused tooLarge() {
    return Refused.of(Reason.BODY, settings.body().toMegabytes());
  }

  private void append(ByteBuffer next) {
    int length = next.remaining();
    if (count + length > bytes.length) {
      int room = Math.max(FIRST, Math.max(count + length, bytes.length * 2));
      int more = (room >> 10) + 1 - reserved;
      if (!kilobytes.tryAcquire(more)) {
        throw Refused.until(Reason.BUSY, AGAIN);
      }
      reserved += more;
      bytes = Arrays.copyOf(bytes, room);
    }
    next.get(bytes, count, length);
    count += length;
  }

  /** Lets a sender that was refused finish for a moment, or it would not see the answer. */
  void drain(Request request, Duration time) {
    long last = System.nanoTime() + time.toNanos();
    Piece piece = new Piece();
    try {
      while (System.nanoTime() < last && !isRead(request)) {
        request.action(ActionCode.AVAILABLE, true);
        if (request.getAvailable() == 0) {
          Thread.sleep(PAUSE);
        } else if (wire.doRead(piece) < 0) {
          return;
        }
      }
    } catch (IOException e) {
      // The sender is gone, which is as well.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isRead(Request request) {
    AtomicBoolean read = new AtomicBoolean();
    request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
    return read.get();
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) {
    if (given || count == 0) {
      return -1;
    }
    given = true;
    handler.setByteBuffer(ByteBuffer.wrap(bytes, 0, count));
    return count;
  }

  @Override
  public int available() {
    return given ? 0 : count;
  }

  @Override
  public void close() {
    bytes = new byte[0];
    count = 0;
    kilobytes.release(reserved);
    reserved = 0;
  }

  /** What one reading brings. */
  private static final class Piece implements ApplicationBufferHandler {
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {
      // Pieces come in the buffer of the connection.
    }
  }
}
