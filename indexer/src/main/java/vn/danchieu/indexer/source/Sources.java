package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danchieu.indexer.report.Stage;
import vn.danchieu.indexer.source.guard.Limits;

/** Walks paths and delivers what they hold; what cannot be read is a problem, never the end. */
public final class Sources {
  private final Receiver receiver;
  private final Limits limits;

  public Sources(Receiver receiver) {
    this(receiver, Limits.standard());
  }

  /**
   * @param limits what a single file may cost
   */
  public Sources(Receiver receiver, Limits limits) {
    this.receiver = receiver;
    this.limits = limits;
  }

  public void read(List<Path> paths) {
    try (Queue queue = new Queue(receiver, limits)) {
      Dispatch dispatch = new Dispatch(receiver, queue);
      paths.forEach(path -> read(path, dispatch));
      queue.deliverAll();
    }
  }

  private void read(Path path, Dispatch dispatch) {
    if (Files.isDirectory(path)) {
      folder(path, dispatch);
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      dispatch.file(path, Origin.of(path));
    } else {
      error(path, "không có tệp hay thư mục này. Kiểm tra lại đường dẫn.");
    }
  }

  private void folder(Path folder, Dispatch dispatch) {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> isContent(Origin.of(file).name()))
              .sorted()
              .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      error(folder, "không mở được thư mục (" + reason(e) + "). Kiểm tra quyền đọc rồi nạp lại.");
      return;
    }
    if (files.isEmpty()) {
      error(folder, "thư mục không có văn bản nào. Đặt vào đó các tệp " + Dispatch.READABLE + ".");
    }
    files.forEach(file -> dispatch.file(file, Origin.of(file)));
  }

  /**
   * Hidden files, what programs leave in folders, a folder's own README and the file that explains
   * the columns of a table are not meant as documents.
   */
  static boolean isContent(String given) {
    String name = given.toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && !name.startsWith("readme.")
        && !name.equals("thumbs.db")
        && !name.equals("desktop.ini")
        && !name.endsWith(".mapping.json");
  }

  static String reason(Exception e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "không có quyền đọc";
      case java.nio.file.NoSuchFileException _ -> "không còn tệp này";
      case java.util.zip.ZipException _ -> "tệp nén hỏng";
      case java.io.EOFException _ -> "tệp bị cắt cụt";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private void error(Path path, String message) {
    receiver.problem(Origin.of(path).error(Stage.SOURCE, message));
  }
}
