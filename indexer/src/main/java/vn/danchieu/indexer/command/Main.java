package vn.danchieu.indexer.command;

/**
 * The entry: compiled for Java 8, so that an old Java prints one line that says what to do, not an
 * UnsupportedClassVersionError.
 */
public final class Main {
  private static final int NEEDED = 25;

  private Main() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    int found = feature(System.getProperty("java.specification.version", "unknown"));
    if (found < NEEDED) {
      System.err.println(
          "Dẫn Chiếu cần Java "
              + NEEDED
              + " trở lên, nhưng đang chạy bằng Java "
              + System.getProperty("java.version")
              + " ("
              + System.getProperty("java.home")
              + "). Cài Java "
              + NEEDED
              + " (chẳng hạn Temurin) rồi chạy bằng bin/java của bản đó.");
      System.exit(2);
    }
    // By name: everything else is compiled for the newer Java and cannot be seen from here.
    Class.forName("vn.danchieu.indexer.command.IndexerProgram")
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
