package vn.danchieu.indexer.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What a file is. Its first bytes decide; its name only where bytes cannot tell. */
public enum Format {
  DOCX("tệp Word .docx"),
  ODT("tệp OpenDocument .odt"),
  OLE("tệp Word .doc"),
  RTF("tệp .rtf"),
  PDF("tệp PDF"),
  PICTURE("tệp ảnh"),
  HTML("trang web"),
  EDXML("gói edXML"),
  ZIP("tệp nén .zip"),
  GZIP("tệp nén .gz"),
  PARQUET("tệp Parquet"),
  EMPTY("tệp rỗng"),
  /** Of another kind; {@link #kind} says which where that is known. */
  OTHER("loại tệp khác"),
  /** No mark of any kind: text perhaps. */
  PLAIN("tệp chữ");

  private static final int HEAD = 4096;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)^(?:\\s|<!--.*?-->|<\\?xml[^>]*>|//[^\\n]*\\n)*<(?:!doctype\\s+html|html|head|body|meta)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** Whatever its namespace is called. */
  private static final Pattern PACKET =
      Pattern.compile(
          "(?s)^(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:[\\w-]+:)?(?:edXML|edXMLEnvelope)[\\s>].*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAGS =
      Pattern.compile("<(?:html|head|body|div|p|table|meta)\\b", Pattern.CASE_INSENSITIVE);

  private final String title;

  Format(String title) {
    this.title = title;
  }

  /** As a message names it. */
  public String title() {
    return title;
  }

  /**
   * @param name what the file is called where it came from
   */
  public static Format of(Path file, String name) throws IOException {
    byte[] bytes = head(file);
    if (bytes.length == 0) {
      return EMPTY;
    }
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return packed(file);
    }
    return marked(head, name.toLowerCase(Locale.ROOT));
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static Format marked(String head, String name) {
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLE;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    // Writers may put something before the mark; readers allow for a thousand bytes.
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return PDF;
    }
    if (head.startsWith("PAR1")) {
      return PARQUET;
    }
    if (head.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (isPicture(head)) {
      return PICTURE;
    }
    if (!kind(head).isEmpty()) {
      return OTHER;
    }
    if (PACKET.matcher(narrow(head)).matches()) {
      return EDXML;
    }
    return isPage(head, name) ? HTML : PLAIN;
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("II*\u0000")
        || head.startsWith("MM\u0000*")
        || head.startsWith("BM") && head.length() > 14 && head.charAt(6) == 0 && head.charAt(8) == 0
        || head.startsWith("GIF8");
  }

  private static boolean isPage(String head, String name) {
    String narrow = narrow(head);
    boolean called = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return PAGE.matcher(narrow).matches() || called && TAGS.matcher(narrow).find() || called;
  }

  /** As if it were written in one byte a letter. */
  private static String narrow(String head) {
    return head.replace("\u0000", "").replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)", "");
  }

  /** What it is that no reader here reads; empty where the head tells nothing. */
  public static String kind(Path file) throws IOException {
    return kind(new String(head(file), StandardCharsets.ISO_8859_1));
  }

  private static String kind(String head) {
    if (head.startsWith("MZ") || head.startsWith("\u007fELF")) {
      return "chương trình chạy được";
    }
    if (head.startsWith("7z\u00bc\u00af") || head.startsWith("Rar!")) {
      return "tệp nén không phải .zip";
    }
    return head.startsWith("SQLite format") ? "cơ sở dữ liệu" : "";
  }

  private static Format packed(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return DOCX;
      }
      if (zip.getEntry("[Content_Types].xml") != null) {
        return zip.stream().anyMatch(e -> e.getName().startsWith("word/")) ? DOCX : OTHER;
      }
      boolean open = zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
      return open ? ODT : ZIP;
    } catch (IOException | IllegalArgumentException e) {
      // Broken: whoever opens it as a zip says so.
      return ZIP;
    }
  }
}
