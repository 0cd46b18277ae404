package vn.danchieu.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as a folder without the right to read it, also where the administrator runs tests. */
class FolderFilesTest {
  @TempDir Path folder = Path.of("");

  @Test
  void whatCannotBeOpenedIsNamedAndTheWalkGoesOn() throws Exception {
    Path given = Path.of("kho");
    Path inner = Files.createDirectory(folder.resolve("con"));
    Path file = Files.writeString(folder.resolve("a.txt"), "chữ");
    var walk = new FolderFiles.Walk(given, folder);
    assertThat(walk.visitFileFailed(inner, new AccessDeniedException(inner.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.visitFileFailed(file, new AccessDeniedException(file.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.postVisitDirectory(folder, new AccessDeniedException(folder.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.found())
        .isEqualTo(
            new FolderFiles(
                List.of(),
                List.of(
                    new FolderFiles.Refused(
                        given.resolve("con"),
                        "không mở được thư mục (không có quyền đọc). Kiểm tra quyền đọc rồi nạp"
                            + " lại."),
                    new FolderFiles.Refused(
                        given.resolve("a.txt"),
                        "không đọc được tệp (không có quyền đọc). Kiểm tra tệp và quyền đọc rồi nạp"
                            + " lại."),
                    new FolderFiles.Refused(
                        given,
                        "không mở được thư mục (không có quyền đọc). Kiểm tra quyền đọc rồi nạp"
                            + " lại."))));
  }
}
