package vn.danchieu.portal.address;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of docs/requests.md: what is sent byte for byte, because a library for HTTP would mend it.
 */
record RawRequest(String request, List<String> headers, int status) {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern MANY = Pattern.compile("\\{(.)×(\\d+)}");
  private static final Pattern BYTE = Pattern.compile("\\\\x(\\p{XDigit}{2})");

  /** The rows below a heading. */
  static List<RawRequest> below(String heading, List<String> lines) {
    return lines.stream()
        .dropWhile(line -> !line.equals("## " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(RawRequest::of)
        .toList();
  }

  private static RawRequest of(String line) {
    List<String> cells = CELL.splitAsStream(line).toList();
    List<String> headers =
        Stream.of(cells.get(2).split("<br>"))
            .map(RawRequest::code)
            .filter(h -> !h.isEmpty())
            .toList();
    return new RawRequest(code(cells.get(1)), headers, Integer.parseInt(cells.get(3)));
  }

  private static String code(String cell) {
    return cell.replaceAll("^`|`$", "");
  }

  /** All that came back before the connection was closed. */
  String answer(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) LONGEST.toMillis());
      send(socket.getOutputStream(), port);
      return read(socket.getInputStream());
    }
  }

  private void send(OutputStream out, int port) throws IOException {
    try {
      out.write(bytes(port));
      out.flush();
    } catch (SocketException _) {
      // refused before all was sent: the answer is there to be read
    }
  }

  private static String read(InputStream in) throws IOException {
    var all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int length = in.read(part); length >= 0; length = in.read(part)) {
        all.write(part, 0, length);
      }
    } catch (SocketException _) {
      // closed while some of the request was still on its way
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private byte[] bytes(int port) {
    String first = request.contains(" HTTP/") ? request : request + " HTTP/1.1";
    List<String> sent = headers.isEmpty() ? List.of("Host: localhost:PORT") : headers;
    String all =
        String.join("\r\n", Stream.concat(Stream.of(first), sent.stream()).toList())
            + "\r\nConnection: close\r\n\r\n";
    String repeated =
        MANY.matcher(all)
            .replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
    String written =
        BYTE.matcher(repeated.replace("\\0", "\\x00").replace("PORT", "" + port))
            .replaceAll(found -> "" + (char) Integer.parseInt(found.group(1), 16));
    return written.getBytes(StandardCharsets.ISO_8859_1);
  }
}
