package vn.danchieu.indexer.source.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a .rtf by their numbers: the name, and the table its bytes are in. */
final class RtfFonts {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Windows' numbers for its tables. */
  private static final Map<Integer, String> TABLES =
      Map.of(
          161, "windows-1253",
          162, "windows-1254",
          163, "windows-1258",
          186, "windows-1257",
          204, "windows-1251",
          238, "windows-1250");

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Charset> tables = new HashMap<>();
  private Charset standard = WESTERN;

  void page(int code) {
    String name = "windows-" + code;
    standard = Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  void table(int font, int number) {
    String name = TABLES.get(number);
    if (name != null) {
      tables.put(font, Charset.forName(name));
    }
  }

  void name(int font, String written) {
    names.merge(font, written, String::concat);
  }

  /** Without the semicolon that ends it. */
  String named(int font) {
    return names.getOrDefault(font, "").replaceAll(";.*", "").strip();
  }

  String letter(int font, int code) {
    return new String(new byte[] {(byte) code}, tables.getOrDefault(font, standard));
  }
}
