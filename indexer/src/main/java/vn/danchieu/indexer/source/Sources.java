package vn.danchieu.indexer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.source.guard.ReadingLimits;

/** Walks paths and delivers what they hold; what cannot be read is a problem, never the end. */
public final class Sources {
  private final InputReceiver receiver;
  private final ReadingLimits limits;

  public Sources(InputReceiver receiver) {
    this(receiver, ReadingLimits.standard());
  }

  /**
   * @param limits what a single file may cost
   */
  public Sources(InputReceiver receiver, ReadingLimits limits) {
    this.receiver = receiver;
    this.limits = limits;
  }

  public void read(List<Path> paths) {
    try (ReadingQueue queue = new ReadingQueue(receiver, limits)) {
      ReaderDispatch dispatch = new ReaderDispatch(receiver, queue);
      paths.forEach(path -> read(path, dispatch));
      queue.deliverAll();
    }
  }

  private void read(Path path, ReaderDispatch dispatch) {
    if (Files.isDirectory(path)) {
      folder(path, dispatch);
    } else if (Files.isRegularFile(path) || Files.isSymbolicLink(path) && !Files.exists(path)) {
      dispatch.file(path, InputOrigin.of(path));
    } else if (Files.exists(path)) {
      error(path, FolderFiles.Walk.SPECIAL);
    } else {
      error(path, "không có tệp hay thư mục này. Kiểm tra lại đường dẫn.");
    }
  }

  private void folder(Path folder, ReaderDispatch dispatch) {
    FolderFiles found = FolderFiles.of(folder);
    List<Path> files =
        found.files().stream().filter(file -> isContent(InputOrigin.of(file).name())).toList();
    found.refused().stream()
        .filter(refused -> isContent(InputOrigin.of(refused.path()).name()))
        .forEach(refused -> error(refused.path(), refused.message()));
    if (files.isEmpty() && found.refused().isEmpty()) {
      error(
          folder,
          "thư mục không có văn bản nào. Đặt vào đó các tệp " + ReaderDispatch.READABLE + ".");
    }
    files.forEach(file -> dispatch.file(file, InputOrigin.of(file)));
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
      case java.nio.file.FileSystemLoopException _ -> "thư mục lồng vào chính nó";
      case java.util.zip.ZipException _ -> "tệp nén hỏng";
      case java.io.EOFException _ -> "tệp bị cắt cụt";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private void error(Path path, String message) {
    receiver.problem(InputOrigin.of(path).error(LoadStage.SOURCE, message));
  }
}
