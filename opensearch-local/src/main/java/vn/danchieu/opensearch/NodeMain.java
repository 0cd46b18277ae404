package vn.danchieu.opensearch;

import java.io.PrintStream;
import java.io.UnsupportedEncodingException;

/**
 * The entry: compiled for Java 8, so that an old Java prints one line that says what to do, not an
 * UnsupportedClassVersionError.
 */
public final class NodeMain {
  private static final int NEEDED = 25;

  private NodeMain() {}

  public static void main(String[] args)
      throws ReflectiveOperationException, UnsupportedEncodingException {
    int found = feature(System.getProperty("java.specification.version", "unknown"));
    if (found < NEEDED) {
      new PrintStream(System.err, true, "UTF-8")
          .println(
              "Dẫn Chiếu needs Java "
                  + NEEDED
                  + " or newer, found Java "
                  + System.getProperty("java.version")
                  + " in "
                  + System.getProperty("java.home")
                  + ". Install a Java "
                  + NEEDED
                  + " (for instance Temurin) and start the program with its bin/java.");
      System.exit(1);
    }
    // By name: everything else is compiled for the newer Java and cannot be seen from here.
    Class.forName("vn.danchieu.opensearch.NodeProgram")
        .getDeclaredMethod("main", String[].class)
        .invoke(null, (Object) args);
  }

  /** "1.8" is 8, "17" is 17; what cannot be read is taken as too old. */
  private static int feature(String specificationVersion) {
    String number =
        specificationVersion.startsWith("1.")
            ? specificationVersion.substring(2)
            : specificationVersion;
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
