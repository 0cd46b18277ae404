package vn.danchieu.portal.door;

import java.io.IOException;

/** A connection on which a byte moves now and then. */
interface Trickle extends AutoCloseable {
  /** Moves one; does nothing where the portal has closed the connection. */
  void step() throws IOException;

  @Override
  void close() throws IOException;

  /** Sends the body of a draft. */
  static Trickle sending(String address) throws IOException {
    RawRequest request = new RawRequest(address);
    request.head(
        "POST /api/v1/citations HTTP/1.1",
        "Host: localhost",
        "Content-Type: text/plain",
        "Content-Length: 100000");
    return of(request, () -> request.write("a"));
  }

  /** Takes a page. */
  static Trickle taking(String address, String path) throws IOException {
    RawRequest request = new RawRequest(address);
    request.head("GET " + path + " HTTP/1.1", "Host: localhost");
    return of(
        request,
        () -> {
          if (request.in().available() > 0) {
            request.in().read();
          }
        });
  }

  /** What one step does. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  private static Trickle of(RawRequest request, Step step) {
    return new Trickle() {
      private boolean open = true;

      @Override
      public void step() {
        try {
          if (open) {
            step.run();
          }
        } catch (IOException e) {
          open = false;
        }
      }

      @Override
      public void close() throws IOException {
        request.close();
      }
    };
  }
}
