package vn.danchieu.indexer.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danchieu.indexer.source.FolderFiles;

/**
 * Which files are new or have changed. It looks again and again instead of being told, because
 * shared network folders tell nobody; a file that is still being copied is left until it rests.
 */
final class FolderWatch {
  private final List<Path> paths;
  private final Map<Path, Stamp> loaded = new HashMap<>();
  private Map<Path, Stamp> before = Map.of();

  private record Stamp(long size, FileTime time) {}

  FolderWatch(List<Path> paths) {
    this.paths = paths;
  }

  /** The files that are as they were a look ago, and not as they were when they were loaded. */
  List<Path> look() {
    Map<Path, Stamp> now = stamps();
    List<Path> ready = new ArrayList<>();
    now.forEach((file, stamp) -> {
      if (stamp.equals(before.get(file)) && !stamp.equals(loaded.get(file))) {
        ready.add(file);
      }
    });
    before = now;
    loaded.keySet().retainAll(now.keySet());
    return ready.stream().sorted().toList();
  }

  /** Only then: what could not be loaded is tried again. */
  void loaded(List<Path> files) {
    files.forEach(file -> {
      Stamp stamp = before.get(file);
      if (stamp != null) {
        loaded.put(file, stamp);
      }
    });
  }

  private Map<Path, Stamp> stamps() {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path path : paths) {
      FolderFiles found =
          Files.isRegularFile(path)
              ? new FolderFiles(List.of(path), List.of())
              : FolderFiles.of(path);
      found.files().stream()
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .forEach(file -> stamp(file, stamps));
      // Away for a moment, as network folders are: the next look sees it.
      found.refused().forEach(refused -> keep(refused.path(), stamps));
    }
    return stamps;
  }

  private void keep(Path folder, Map<Path, Stamp> stamps) {
    before.forEach((file, stamp) -> {
      if (file.startsWith(folder)) {
        stamps.putIfAbsent(file, stamp);
      }
    });
  }

  private static void stamp(Path file, Map<Path, Stamp> stamps) {
    try {
      stamps.put(file, new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      // Gone between the walk and now.
    }
  }
}
