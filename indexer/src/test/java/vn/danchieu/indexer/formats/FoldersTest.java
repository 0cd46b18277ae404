package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else may lie in a folder: it costs only itself, and is named. */
class FoldersTest {
  private static final String SPECIAL =
      "không phải tệp thường (ống dẫn, socket hoặc thiết bị) nên không đọc. Bỏ ra, hoặc thay bằng"
          + " tệp có nội dung.";

  @TempDir Path all = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void aFolderWithTwoLetters() throws Exception {
    folder = all.resolve("kho");
    Files.createDirectories(folder.resolve("con"));
    Files.writeString(folder.resolve("a.txt"), "Số: 1/KH-UBND");
    Files.writeString(folder.resolve("con/z.txt"), "Số: 2/KH-UBND");
  }

  private List<String> read() {
    return Collected.from(folder).inputs.stream()
        .map(input -> folder.relativize(input.origin().file()).toString())
        .toList();
  }

  private List<String> problems() {
    return Collected.from(folder).problems.stream()
        .map(problem -> problem.file().replace(folder + "/", "") + ": " + problem.message())
        .toList();
  }

  @Test
  void linksThatLeadOutOfItAreNotFollowed() throws Exception {
    Path secret = Files.writeString(all.resolve("mat.txt"), "Số: 3/KH-UBND");
    Path other = Files.createDirectory(all.resolve("ngoai"));
    Files.writeString(other.resolve("b.txt"), "Số: 4/KH-UBND");
    Files.createSymbolicLink(folder.resolve("tep.txt"), secret);
    Files.createSymbolicLink(folder.resolve("thu-muc"), other);
    Files.createSymbolicLink(folder.resolve("hong.txt"), all.resolve("khong-co"));
    assertThat(read()).containsExactly("a.txt", "con/z.txt");
    String leads =
        ": liên kết trỏ ra ngoài thư mục được nạp nên không đọc. Chép tệp vào thư mục, hoặc ghi"
            + " thẳng đường dẫn của nó khi nạp.";
    assertThat(problems())
        .containsExactlyInAnyOrder(
            "tep.txt" + leads,
            "thu-muc" + leads,
            "hong.txt: liên kết hỏng (không còn tệp này). Bỏ liên kết ra hoặc sửa lại.");
  }

  @Test
  void linksThatStayInItAreFollowedAndEndNowhereInACircle() throws Exception {
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("con/z.txt"));
    Files.createSymbolicLink(folder.resolve("con/vong"), folder);
    Files.createSymbolicLink(folder.resolve("tu-tro.txt"), folder.resolve("tu-tro.txt"));
    assertThat(read()).containsExactly("a.txt", "b.txt", "con/z.txt");
    assertThat(problems()).singleElement().asString().startsWith("tu-tro.txt: liên kết hỏng (");
  }

  @Test
  void theFolderItselfMayBeALink() throws Exception {
    Path link = Files.createSymbolicLink(all.resolve("hien-hanh"), folder);
    Collected read = Collected.from(link);
    assertThat(read.problems).isEmpty();
    assertThat(read.inputs.stream().map(input -> input.origin().toString()))
        .containsExactly(link + "/a.txt", link + "/con/z.txt");
  }

  @Test
  void pipesSocketsAndDevicesAreRefusedAndNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("ong-dan.txt");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    Assumptions.assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0, "mkfifo");
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("o-cam.txt")));
      assertThat(read()).containsExactly("a.txt", "con/z.txt");
      assertThat(problems())
          .containsExactlyInAnyOrder("ong-dan.txt: " + SPECIAL, "o-cam.txt: " + SPECIAL);
    }
    assertThat(Collected.from(pipe).refusal()).isEqualTo(SPECIAL);
    assertThat(Collected.from(Path.of("/dev/zero")).refusal()).isEqualTo(SPECIAL);
  }

  @Test
  void whatMayNotBeReadCostsOnlyItself() throws Exception {
    Files.writeString(folder.resolve("b.txt"), "Số: 3/KH-UBND");
    Files.setPosixFilePermissions(
        folder.resolve("b.txt"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        folder.resolve("con"), PosixFilePermissions.fromString("---------"));
    try {
      Assumptions.assumeFalse(
          Files.isReadable(folder.resolve("b.txt")), "the administrator may read everything");
      assertThat(read()).containsExactly("a.txt");
      assertThat(problems())
          .containsExactlyInAnyOrder(
              "con: không mở được thư mục (không có quyền đọc). Kiểm tra quyền đọc rồi nạp lại.",
              "b.txt: không đọc được tệp (không có quyền đọc). Kiểm tra tệp và quyền đọc rồi nạp"
                  + " lại.");
    } finally {
      Files.setPosixFilePermissions(
          folder.resolve("con"), PosixFilePermissions.fromString("rwx------"));
    }
  }
}
