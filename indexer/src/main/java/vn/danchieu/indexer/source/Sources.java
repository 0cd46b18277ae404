package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danchieu.indexer.report.Stage;

/** Walks paths and delivers what they hold; what cannot be read is a problem, never the end. */
public final class Sources {
  private static final String READABLE = ".md, .txt, .jsonl, .jsonl.gz";

  private final Receiver receiver;

  public Sources(Receiver receiver) {
    this.receiver = receiver;
  }

  public void read(List<Path> paths) {
    paths.forEach(this::read);
  }

  private void read(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      file(path);
    } else {
      error(path, "không có tệp hay thư mục này. Kiểm tra lại đường dẫn.");
    }
  }

  private void folder(Path folder) {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).filter(Sources::isContent).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      error(folder, "không mở được thư mục (" + reason(e) + "). Kiểm tra quyền đọc rồi nạp lại.");
      return;
    }
    if (files.isEmpty()) {
      error(folder, "thư mục không có văn bản nào. Đặt vào đó các tệp " + READABLE + ".");
    }
    files.forEach(this::file);
  }

  /** Hidden files and a folder's own README are not meant as documents. */
  private static boolean isContent(Path file) {
    String name = Origin.of(file).name();
    return !name.startsWith(".") && !name.toLowerCase(Locale.ROOT).startsWith("readme.");
  }

  private void file(Path file) {
    String name = Origin.of(file).name().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
        new JsonLines(file, receiver).read();
      } else if (name.endsWith(".md")) {
        TextFile.read(file, "markdown", receiver);
      } else if (name.endsWith(".txt")) {
        TextFile.read(file, "plain", receiver);
      } else {
        error(
            file, "không đọc được loại tệp này. Chuyển sang một trong các loại " + READABLE + ".");
      }
    } catch (IOException e) {
      error(file, "không đọc được tệp (" + reason(e) + "). Kiểm tra tệp và quyền đọc rồi nạp lại.");
    }
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
