package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a folder holds, with all folders below it. What cannot be opened costs only itself; what
 * leads out of the folder, or is no file, is refused.
 *
 * @param files in order
 * @param refused with the reason of each
 */
public record FolderFiles(List<Path> files, List<Refused> refused) {
  /** What is not read, and why. */
  public record Refused(Path path, String message) {}

  /** A link is followed where it names the folder itself: whoever loads it has said so. */
  public static FolderFiles of(Path folder) {
    try {
      Path real = folder.toRealPath();
      Walk walk = new Walk(folder, real);
      Files.walkFileTree(real, walk);
      return walk.found();
    } catch (IOException e) {
      return new FolderFiles(List.of(), List.of(new Refused(folder, unopened(e))));
    }
  }

  private static String unopened(IOException e) {
    return "không mở được thư mục (%s). Kiểm tra quyền đọc rồi nạp lại."
        .formatted(Sources.reason(e));
  }

  /** Meets every file, and goes on whatever it meets. */
  static final class Walk extends SimpleFileVisitor<Path> {
    static final String SPECIAL =
        "không phải tệp thường (ống dẫn, socket hoặc thiết bị) nên không đọc. Bỏ ra, hoặc thay bằng"
            + " tệp có nội dung.";

    private final Path folder;
    private final Path real;
    private final List<Path> files = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    Walk(Path folder, Path real) {
      this.folder = folder;
      this.real = real;
    }

    FolderFiles found() {
      return new FolderFiles(files.stream().sorted().toList(), List.copyOf(refused));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        link(file);
      } else if (attributes.isRegularFile()) {
        files.add(named(file));
      } else {
        refuse(file, SPECIAL);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder that is linked inside is met at its own place. */
    private void link(Path link) {
      try {
        Path target = link.toRealPath();
        if (!target.startsWith(real)) {
          refuse(
              link,
              "liên kết trỏ ra ngoài thư mục được nạp nên không đọc. Chép tệp vào thư mục, hoặc ghi"
                  + " thẳng đường dẫn của nó khi nạp.");
        } else if (Files.isRegularFile(target)) {
          files.add(named(link));
        } else if (!Files.isDirectory(target)) {
          refuse(link, SPECIAL);
        }
      } catch (IOException e) {
        refuse(
            link, "liên kết hỏng (%s). Bỏ liên kết ra hoặc sửa lại.".formatted(Sources.reason(e)));
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      refuse(
          path,
          Files.isDirectory(path)
              ? unopened(e)
              : "không đọc được tệp (%s). Kiểm tra tệp và quyền đọc rồi nạp lại."
                  .formatted(Sources.reason(e)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
      if (e != null) {
        refuse(path, unopened(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private void refuse(Path path, String message) {
      refused.add(new Refused(named(path), message));
    }

    /** As the folder was given, not as links resolve it. */
    private Path named(Path path) {
      return path.equals(real) ? folder : folder.resolve(real.relativize(path).toString());
    }
  }
}
