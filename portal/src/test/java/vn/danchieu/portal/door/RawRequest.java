package vn.danchieu.portal.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request written byte by byte, as no library would. */
final class RawRequest implements AutoCloseable {
  private static final int PATIENCE = 60_000;

  private final Socket socket;

  RawRequest(String address) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
    socket.setSoTimeout(PATIENCE);
  }

  /** Lines end as HTTP wants it; an empty one ends the head. */
  RawRequest head(String... lines) throws IOException {
    return write(String.join("\r\n", lines) + "\r\n\r\n");
  }

  RawRequest write(String words) throws IOException {
    return write(words.getBytes(StandardCharsets.UTF_8));
  }

  RawRequest write(byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
    return this;
  }

  /** All that comes until the connection is closed. */
  String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  InputStream in() throws IOException {
    return socket.getInputStream();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
