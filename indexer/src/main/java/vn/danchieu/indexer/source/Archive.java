package vn.danchieu.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.danchieu.indexer.report.LoadStage;

/**
 * The files in a .zip, each read as if it stood in a folder. Names inside are only names: nothing
 * is ever written where they point to.
 */
final class Archive {
  private static final int MOST_ENTRIES = 50_000;
  private static final int DEEPEST = 3;
  private static final long LARGEST = 1L << 30;

  private static final int BUFFER = 1 << 16;

  private static final Pattern ESCAPE =
      Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);

  private static final String LOCKED =
      "tệp nén có mật khẩu nên không đọc được. Giải nén ra rồi nạp lại.";

  private final ReaderDispatch dispatch;
  private final ReadingQueue queue;
  private final InputReceiver receiver;
  private final Unpacked unpacked;

  /**
   * @param unpacked shared with the archives inside this one
   */
  Archive(ReaderDispatch dispatch, ReadingQueue queue, InputReceiver receiver, Unpacked unpacked) {
    this.dispatch = dispatch;
    this.queue = queue;
    this.receiver = receiver;
    this.unpacked = unpacked;
  }

  void read(Path file, InputOrigin origin) throws IOException {
    if (depth(origin) >= DEEPEST) {
      error(
          origin,
          "tệp nén lồng trong nhau quá %d tầng. Giải nén ra rồi nạp lại.".formatted(DEEPEST));
      return;
    }
    try (ZipFile zip = open(file)) {
      if (zip.size() > MOST_ENTRIES) {
        error(origin, "tệp nén có hơn 50.000 tệp. Tách ra thành nhiều tệp nén rồi nạp lại.");
        return;
      }
      List<? extends ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
      entries.sort(Comparator.comparing(ZipEntry::getName));
      for (ZipEntry entry : entries) {
        if (unpacked.isTooMuch()) {
          break;
        }
        entry(zip, entry, origin);
      }
    } catch (ZipException e) {
      if (!isLocked(e)) {
        throw e;
      }
      error(origin, LOCKED);
    }
  }

  /** Java does not open an archive of which one file has a password. */
  private static boolean isLocked(ZipException e) {
    return String.valueOf(e.getMessage()).contains("encrypted");
  }

  private static int depth(InputOrigin origin) {
    return origin.entry().map(name -> name.split("!/", -1).length).orElse(0);
  }

  /** Names from old Windows are in the table of its console. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("bad entry name")) {
        String old = "IBM437";
        return new ZipFile(
            file.toFile(),
            Charset.isSupported(old) ? Charset.forName(old) : StandardCharsets.ISO_8859_1);
      }
      throw e;
    }
  }

  private void entry(ZipFile zip, ZipEntry entry, InputOrigin outer) throws IOException {
    String name = entry.getName();
    InputOrigin origin = outer.packed(name);
    if (entry.isDirectory() || name.startsWith("__MACOSX/") || !Sources.isContent(origin.name())) {
      return;
    }
    if (ESCAPE.matcher(name).matches()) {
      error(
          origin,
          "tên tệp trong tệp nén trỏ ra ngoài thư mục, có thể là tệp bẫy. Kiểm tra lại nguồn của"
              + " tệp nén.");
      return;
    }
    Path copy = Files.createTempFile("danchieu-zip", ".tmp");
    try {
      if (unpack(zip, entry, copy, origin)) {
        dispatch.file(copy, origin);
      }
    } catch (ZipException e) {
      error(
          origin,
          isLocked(e)
              ? LOCKED
              : "phần này của tệp nén bị hỏng (%s). Lấy lại tệp nén rồi nạp lại."
                  .formatted(e.getMessage()));
    } finally {
      if (!queue.holds(copy)) {
        ReadingQueue.delete(copy);
      }
    }
  }

  private boolean unpack(ZipFile zip, ZipEntry entry, Path copy, InputOrigin origin)
      throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(copy)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        unpacked.add(count);
        if (size > LARGEST || Unpacked.isDense(size, entry.getCompressedSize())) {
          error(
              origin,
              "nội dung bung ra lớn bất thường (hơn %,d MB), có thể là tệp nén bẫy. Kiểm tra lại nguồn của tệp nén."
                  .formatted(size >> 20));
          return false;
        }
        if (unpacked.isTooMuch()) {
          error(
              origin,
              "tệp nén bung ra tổng cộng lớn bất thường (hơn %,d MB), có thể là tệp nén bẫy; từ đây trở đi không đọc. Kiểm tra lại nguồn của tệp nén."
                  .formatted(unpacked.megabytes()));
          return false;
        }
        out.write(buffer, 0, count);
      }
    }
    return true;
  }

  private void error(InputOrigin origin, String message) {
    queue.deliverAll();
    receiver.problem(origin.error(LoadStage.SOURCE, message));
  }
}
