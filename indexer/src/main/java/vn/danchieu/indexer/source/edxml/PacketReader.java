package vn.danchieu.indexer.source.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.danchieu.indexer.source.content.Labels;
import vn.danchieu.indexer.source.content.Unreadable;
import vn.danchieu.indexer.source.edxml.Packet.Answered;
import vn.danchieu.indexer.source.edxml.Packet.Attachment;
import vn.danchieu.indexer.source.edxml.Packet.Purpose;

/**
 * Reads a packet event by event, by the names of its elements alone: senders differ in namespaces
 * and in what stands above what. An attachment is laid into a file as it comes.
 */
public final class PacketReader {
  private static final int DEEPEST = 64;
  private static final int MOST_ATTACHMENTS = 200;
  private static final int LONGEST_FACT = 10_000;
  private static final String BROKEN = "gói edXML";
  private static final XMLInputFactory XML = factory();

  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, String> facts = new HashMap<>();
  private final List<Answered> answers = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final Map<String, String> manifest = new HashMap<>();

  /** Of the part that is being read: an answered document, a reference, an attachment. */
  private final Map<String, String> part = new HashMap<>();

  private Optional<Path> content = Optional.empty();

  private PacketReader() {}

  /** No document type, so no entity that grows and none that fetches. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /**
   * @throws Unreadable where it is no packet that can be read
   */
  public static Packet read(Path file) throws IOException {
    PacketReader reader = new PacketReader();
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(XML.createXMLStreamReader(in));
      return reader.packet();
    } catch (XMLStreamException e) {
      reader.packet().close();
      throw Unreadable.broken(BROKEN, e);
    } catch (IOException | RuntimeException e) {
      reader.packet().close();
      throw e;
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          text.setLength(0);
          begin(xml);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
          if (text.length() < LONGEST_FACT) {
            text.append(xml.getText());
          }
        }
        case XMLStreamReader.END_ELEMENT -> {
          end(text.toString().strip());
          text.setLength(0);
        }
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
  }

  private static String name(XMLStreamReader xml) {
    return xml.getLocalName().toLowerCase(Locale.ROOT);
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
    String name = name(xml);
    if (open.size() >= DEEPEST) {
      throw new Unreadable(
          "gói edXML lồng vào nhau quá sâu, có thể là tệp bẫy. Kiểm tra lại nguồn của tệp.");
    }
    if (isPart(name)) {
      part.clear();
    }
    if (name.equals("contenttransferencoded")) {
      // Read to its end here: it may be as long as a scanned book.
      content.ifPresent(PacketReader::forget);
      content = Optional.of(EncodedContent.laidDown(xml));
      return;
    }
    open.push(name);
  }

  private static boolean isPart(String name) {
    return name.equals("responsefor") || name.equals("reference") || name.equals("attachment");
  }

  private void end(String text) throws IOException {
    if (open.isEmpty()) {
      return;
    }
    String name = open.pop();
    switch (name) {
      case "responsefor" -> answered();
      case "reference" -> manifest.put(id(part.getOrDefault("contentid", "")), called());
      case "attachment" -> attached();
      default -> told(name, text);
    }
  }

  private void told(String name, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (open.stream().anyMatch(PacketReader::isPart)) {
      part.putIfAbsent(name, text);
      return;
    }
    String above = open.isEmpty() ? "" : open.peek();
    // The sender comes before those who receive, and both have names.
    facts.putIfAbsent(
        above.equals("from") || above.equals("signerinfo") ? above + "/" + name : name, text);
  }

  private void answered() {
    Optional<String> number =
        given(part, "code")
            .or(() -> number(part))
            .or(() -> given(part, "documentid").map(PacketReader::numberOf));
    number
        .filter(code -> !code.isBlank())
        .ifPresent(code -> answers.add(new Answered(code, day(given(part, "promulgationdate")))));
  }

  /** Of {@code 000.00.15.H56,2020/03/24,1225/UBND-NC}. */
  private static String numberOf(String documentId) {
    return documentId.substring(documentId.lastIndexOf(',') + 1).strip();
  }

  private void attached() throws IOException {
    Optional<Path> laid = content;
    content = Optional.empty();
    if (laid.isEmpty()) {
      return;
    }
    if (attachments.size() >= MOST_ATTACHMENTS) {
      Files.deleteIfExists(laid.get());
      throw new Unreadable("gói edXML có hơn 200 tệp kèm theo. Tách gói ra rồi nạp lại.");
    }
    attachments.add(new Attachment(called(), laid.get()));
  }

  private String called() {
    String named = manifest.getOrDefault(id(part.getOrDefault("contentid", "")), "");
    return given(part, "attachmentname").orElse(named);
  }

  private static String id(String contentId) {
    return contentId.replaceFirst("^(?i:cid:)", "").strip();
  }

  private static void forget(Path laid) {
    try {
      Files.deleteIfExists(laid);
    } catch (IOException _) {
      // The system clears its folder of temporary files.
    }
  }

  private static Optional<String> given(Map<String, String> from, String name) {
    return Optional.ofNullable(from.get(name));
  }

  /** Figures and symbol, as they come apart. */
  private static Optional<String> number(Map<String, String> from) {
    Optional<String> symbol = given(from, "codenotation");
    return given(from, "codenumber")
        .map(figures -> symbol.map(code -> figures + "/" + code).orElse(figures))
        .filter(number -> number.contains("/"));
  }

  private static Optional<String> day(Optional<String> written) {
    return written.map(day -> day.replace('/', '-')).flatMap(Labels::date);
  }

  private Packet packet() {
    return new Packet(
        number(facts),
        day(given(facts, "promulgationdate")),
        given(facts, "typename"),
        given(facts, "from/organname"),
        given(facts, "subject"),
        given(facts, "signerinfo/fullname"),
        given(facts, "documentid"),
        List.copyOf(answers),
        given(facts, "bussinessdoctype").map(Purpose::of).orElse(Purpose.NEW),
        given(facts, "bussinessdocreason"),
        List.copyOf(attachments));
  }
}
