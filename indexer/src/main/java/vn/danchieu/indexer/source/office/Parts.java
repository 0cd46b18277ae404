package vn.danchieu.indexer.source.office;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.danchieu.indexer.source.content.Unreadable;

/** The XML parts of a packed document, each read up to a limit and without entities. */
public final class Parts implements Closeable {
  /** The property of a reading process that bounds what a part unfolds to, in megabytes. */
  public static final String UNFOLDED = "danchieu.unfolded";

  private static final int MEGABYTES = Integer.getInteger(UNFOLDED, 300);
  private static final long LONGEST = (long) MEGABYTES << 20;

  private static final int MOST_ENTRIES = 20_000;

  private static final XMLInputFactory XML = factory();

  private final ZipFile zip;

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  static Parts of(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    if (zip.size() > MOST_ENTRIES) {
      zip.close();
      throw new Unreadable(
          "tệp có hơn 20.000 phần bên trong, không phải một văn bản. Kiểm tra lại nguồn của tệp.");
    }
    return new Parts(zip);
  }

  /** No document type, so no entity that grows and none that fetches. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** What reads a part event by event. */
  @FunctionalInterface
  interface Handler {
    void handle(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  /** Does nothing where there is no such part. */
  void read(String name, Handler handler) throws IOException {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
    if (entry.isEmpty()) {
      return;
    }
    try (InputStream in = new Limited(zip.getInputStream(entry.get()))) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.DTD) {
          throw new Unreadable(
              "tệp có khai báo thực thể XML (DTD), không được phép trong văn bản và có thể là mã"
                  + " độc. Xin lại bản gốc từ nơi gửi.");
        }
        handler.handle(xml);
      }
    } catch (XMLStreamException e) {
      throw failed(name, e);
    }
  }

  private static Unreadable failed(String name, XMLStreamException e) {
    if (e.getNestedException() instanceof Unreadable unreadable) {
      return unreadable;
    }
    // The limits of Java's own reader: no document is nested so deep or has so many attributes.
    return String.valueOf(e.getMessage()).contains("JAXP0001")
        ? new Unreadable(
            "bảng hay khung lồng trong nhau quá sâu, có thể là tệp bẫy. Kiểm tra lại nguồn của"
                + " tệp.",
            e)
        : Unreadable.broken("phần " + name, e);
  }

  /** The parts whose names match, in order. */
  List<String> names(String pattern) {
    return zip.stream().map(ZipEntry::getName).filter(n -> n.matches(pattern)).sorted().toList();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Fails where a part unpacks to more than a document can be. */
  private static final class Limited extends FilterInputStream {
    private long read;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) throws Unreadable {
      read += bytes;
      if (read > LONGEST) {
        throw new Unreadable(
            "nội dung bung ra hơn %d MB, có thể là tệp nén bẫy. Kiểm tra lại nguồn của tệp."
                .formatted(MEGABYTES));
      }
    }
  }
}
