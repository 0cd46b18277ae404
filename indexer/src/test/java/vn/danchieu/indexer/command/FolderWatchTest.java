package vn.danchieu.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder = Path.of("");

  private Path file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aFileIsTakenOnceItRestsAndNotAgainUntilItChanges() throws Exception {
    FolderWatch watch = new FolderWatch(List.of(folder));
    Path letter = file("1.md", "một");

    assertThat(watch.look()).as("may still be copied").isEmpty();
    assertThat(watch.look()).containsExactly(letter);
    watch.loaded(List.of(letter));
    assertThat(watch.look()).isEmpty();
    file("1.md", "một, sửa");
    assertThat(watch.look()).isEmpty();
    assertThat(watch.look()).containsExactly(letter);
  }

  @Test
  void whatCouldNotBeLoadedIsOfferedAgain() throws Exception {
    FolderWatch watch = new FolderWatch(List.of(folder));
    Path letter = file("1.md", "một");
    watch.look();

    assertThat(watch.look()).containsExactly(letter);
    assertThat(watch.look()).containsExactly(letter);
  }

  @Test
  void aFolderThatIsAwayForAMomentIsNoChange() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("chia-se"));
    FolderWatch watch = new FolderWatch(List.of(inner));
    Path letter = Files.writeString(inner.resolve("1.md"), "một");
    watch.look();
    watch.loaded(watch.look());

    Files.move(inner, folder.resolve("tam"));
    assertThat(watch.look()).isEmpty();
    Files.move(folder.resolve("tam"), inner);

    assertThat(watch.look()).isEmpty();
    assertThat(watch.look()).isEmpty();
    assertThat(letter).exists();
  }
}
