package vn.danchieu.indexer.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.danchieu.indexer.source.FolderFiles;
import vn.danchieu.indexer.source.InputOrigin;

/** Bytes read of the total size of the files; the remaining time is estimated from it. */
final class ReadVolume {
  private final long total;
  private final AtomicLong done = new AtomicLong();
  private Path last = Path.of("");

  private ReadVolume(long total) {
    this.total = total;
  }

  static ReadVolume of(List<Path> paths) {
    return new ReadVolume(paths.stream().mapToLong(ReadVolume::size).sum());
  }

  private static long size(Path path) {
    List<Path> files = Files.isDirectory(path) ? FolderFiles.of(path).files() : List.of(path);
    // What cannot be read has no length, and is reported where it is read.
    return files.stream().mapToLong(file -> file.toFile().length()).sum();
  }

  /** A file read as a whole counts when it arrives; one read in lines is watched. */
  void reached(InputOrigin origin) {
    if (origin.line() == 0 && !origin.file().equals(last)) {
      last = origin.file();
      done.addAndGet(last.toFile().length());
    }
  }

  void passed(long bytes) {
    done.addAndGet(bytes);
  }

  InputStream watch(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        done.addAndGet(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        done.addAndGet(Math.max(0, read));
        return read;
      }
    };
  }

  /** From 0 to 1. */
  double share() {
    return total == 0 ? 0 : Math.min(1, (double) done.get() / total);
  }
}
