package vn.danchieu.indexer.source.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The named looks of a .docx, each over the one it is based on. */
final class DocxStyles {
  private final Map<String, LetterFormat> looks = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private LetterFormat standard = LetterFormat.PLAIN;
  private String paragraph = "";
  private String current = "";

  static DocxStyles of(Parts parts) throws IOException {
    DocxStyles styles = new DocxStyles();
    parts.read("word/styles.xml", styles::read);
    return styles;
  }

  private void read(XMLStreamReader xml) {
    if (!xml.isStartElement()) {
      if (xml.isEndElement() && xml.getLocalName().equals("style")) {
        current = "";
      }
      return;
    }
    switch (xml.getLocalName()) {
      case "style" -> open(xml);
      case "basedOn" -> bases.put(current, value(xml));
      case "docDefaults" -> current = "";
      default -> set(xml);
    }
  }

  private void open(XMLStreamReader xml) {
    current = attribute(xml, "styleId").orElse("");
    looks.put(current, LetterFormat.PLAIN);
    boolean isDefault = attribute(xml, "default").filter(v -> !v.equals("0")).isPresent();
    if (isDefault && attribute(xml, "type").filter("paragraph"::equals).isPresent()) {
      paragraph = current;
    }
  }

  private void set(XMLStreamReader xml) {
    if (current.isEmpty()) {
      standard = look(xml, standard);
    } else {
      looks.put(current, look(xml, looks.getOrDefault(current, LetterFormat.PLAIN)));
    }
  }

  /** What an element inside the properties of a run or a paragraph changes. */
  static LetterFormat look(XMLStreamReader xml, LetterFormat before) {
    return switch (xml.getLocalName()) {
      // The letters in question lie beyond ASCII: hAnsi is for them.
      case "rFonts" ->
          attribute(xml, "hAnsi")
              .or(() -> attribute(xml, "ascii"))
              .map(before::withFont)
              .orElse(before);
      case "caps" -> before.withCapitals(isOn(xml));
      case "vanish" -> before.withHidden(isOn(xml));
      case "numId" -> before.withList(value(xml));
      case "ilvl" -> before.withLevel(number(value(xml)));
      default -> before;
    };
  }

  static boolean isOn(XMLStreamReader xml) {
    return attribute(xml, "val").filter(v -> v.matches("0|false|off")).isEmpty();
  }

  static int number(String written) {
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }

  static String value(XMLStreamReader xml) {
    return attribute(xml, "val").orElse("");
  }

  /** Whatever namespace it is in: strict and transitional files differ. */
  static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The look of a style, without what all text has. */
  LetterFormat named(String style) {
    LetterFormat look = LetterFormat.PLAIN;
    Set<String> seen = new HashSet<>();
    String at = style.isEmpty() ? paragraph : style;
    while (!at.isEmpty() && seen.add(at)) {
      look = look.over(looks.getOrDefault(at, LetterFormat.PLAIN));
      at = bases.getOrDefault(at, "");
    }
    return look;
  }

  LetterFormat standard() {
    return standard;
  }
}
