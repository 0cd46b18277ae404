package vn.danchieu.indexer.source.guard;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.content.Unreadable;

/**
 * The process that reads files for a load: a hostile one harms it alone. It ends with the input
 * that the load holds open, so nothing is left where the load was killed.
 */
public final class ReadingProcess {
  private final DataOutputStream out;
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

  private record Request(Path file, Format format) {}

  private ReadingProcess(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    ReadingProcess process = new ReadingProcess(System.out);
    // Libraries that print must not be taken for an answer.
    System.setOut(
        new PrintStream(
            OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
    Thread listener = new Thread(process::listen, "requests");
    listener.setDaemon(true);
    listener.start();
    process.work();
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(System.in)) {
      while (true) {
        requests.add(
            new Request(
                Path.of(ProcessFrames.string(in)), Format.valueOf(ProcessFrames.string(in))));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void work() throws IOException, InterruptedException {
    while (true) {
      Request request = requests.take();
      answer(request);
      out.flush();
    }
  }

  private void answer(Request request) throws IOException {
    FileText read;
    try {
      read = FileReading.read(request.file(), request.format(), this::step, this::row);
    } catch (Unreadable e) {
      out.writeByte(ProcessFrames.FAILED);
      ProcessFrames.write(out, String.valueOf(e.getMessage()));
      return;
    }
    out.writeByte(ProcessFrames.READ);
    ProcessFrames.write(out, read);
  }

  private void step() {
    send(() -> out.writeByte(ProcessFrames.STEP));
  }

  private void row(String line, double share) {
    send(() -> {
      out.writeByte(ProcessFrames.ROW);
      out.writeDouble(share);
      ProcessFrames.write(out, line);
    });
  }

  private interface Sending {
    void run() throws IOException;
  }

  private void send(Sending sending) {
    try {
      sending.run();
      out.flush();
    } catch (IOException e) {
      // Nobody listens any more.
      Runtime.getRuntime().halt(0);
    }
  }
}
