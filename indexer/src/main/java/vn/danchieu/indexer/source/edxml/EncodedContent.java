package vn.danchieu.indexer.source.edxml;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.content.Unreadable;

/** An attachment in letters: base64 of a file, or of an archive with the one file in it. */
final class EncodedContent {
  /** Scans of whole books are below it. */
  private static final long LARGEST = 256L << 20;

  /** Text packs to a tenth, repeated forms to a hundredth. */
  private static final int DENSEST = 300;

  private static final long SMALL = 16L << 20;
  private static final int BUFFER = 1 << 16;

  private EncodedContent() {}

  /**
   * @param xml stands at the beginning of the element, and at its end afterwards
   */
  static Path laidDown(XMLStreamReader xml) throws XMLStreamException, IOException {
    Path letters = Files.createTempFile("danchieu-edxml", ".b64");
    Path file = Files.createTempFile("danchieu-edxml", ".tmp");
    boolean whole = false;
    try {
      write(xml, letters);
      try (InputStream in =
          Base64.getMimeDecoder().wrap(new BufferedInputStream(Files.newInputStream(letters)))) {
        copy(in, file, LARGEST);
      }
      unpack(file);
      whole = true;
      return file;
    } finally {
      Files.deleteIfExists(letters);
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void write(XMLStreamReader xml, Path letters)
      throws XMLStreamException, IOException {
    try (BufferedWriter out = Files.newBufferedWriter(letters, StandardCharsets.UTF_8)) {
      int depth = 1;
      while (depth > 0) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT -> depth++;
          case XMLStreamReader.END_ELEMENT -> depth--;
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
              out.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          default -> {
            // Comments are no content.
          }
        }
      }
    }
  }

  private static void copy(InputStream in, Path to, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size > most) {
          throw new Unreadable(
              "tệp kèm theo trong gói edXML lớn bất thường (hơn %,d MB), có thể là tệp bẫy. Kiểm tra lại nguồn của gói."
                  .formatted(most >> 20));
        }
        out.write(buffer, 0, count);
      }
    }
  }

  /** Where the file came packed alone, it is taken out; other archives stay what they are. */
  private static void unpack(Path file) throws IOException {
    if (Format.of(file, "") != Format.ZIP) {
      return;
    }
    Path content = Files.createTempFile("danchieu-edxml", ".tmp");
    boolean taken = false;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Optional<? extends ZipEntry> only =
          zip.size() == 1 ? Collections.list(zip.entries()).stream().findFirst() : Optional.empty();
      if (only.isPresent()) {
        long most = Math.max(SMALL, Math.min(LARGEST, Files.size(file) * DENSEST));
        try (InputStream in = zip.getInputStream(only.get())) {
          copy(in, content, most);
        }
        taken = true;
      }
    } catch (ZipException _) {
      // Broken: whoever reads the file says so, and the rest of the packet is read.
    } finally {
      if (!taken) {
        Files.deleteIfExists(content);
      }
    }
    if (taken) {
      Files.move(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
