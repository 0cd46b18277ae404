package vn.danchieu.opensearch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.logging.log4j.LogManager;

/**
 * The classes of a run that reached "ready", ready to map into memory: it halves the next start.
 */
record ClassArchive(Path file) {

  /**
   * Written by hand at the end of a good run, because the JVM's own -XX:+AutoCreateSharedArchive
   * would keep the few classes of a run that was refused, and never replace an archive that no
   * longer fits the jars. Needs -XX:+RecordDynamicDumpInfo.
   */
  void writeIfMissing() {
    if (Files.exists(file)) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "vmCds",
              new Object[] {new String[] {"dynamic_dump", fresh.toString()}},
              new String[] {String[].class.getName()});
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (JMException | IOException e) {
      // Only the next start's speed is lost.
      LogManager.getLogger(ClassArchive.class).warn("No class archive written", e);
    }
  }
}
