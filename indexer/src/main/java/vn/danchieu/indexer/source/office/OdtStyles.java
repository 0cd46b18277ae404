package vn.danchieu.indexer.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vn.danchieu.indexer.source.office.ListCounting.Level;

/** The looks and lists of an OpenDocument text, from both parts that name them. */
final class OdtStyles {
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, LetterFormat> looks = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<Level>> lists = new HashMap<>();
  private LetterFormat standard = LetterFormat.PLAIN;
  private String style = "";
  private String list = "";

  static OdtStyles of(Parts parts) throws IOException {
    OdtStyles styles = new OdtStyles();
    parts.read("styles.xml", styles::read);
    parts.read("content.xml", styles::read);
    return styles;
  }

  private void read(XMLStreamReader xml) {
    if (!xml.isStartElement()) {
      return;
    }
    switch (xml.getLocalName()) {
      case "font-face" -> fonts.put(named(xml, "name"), named(xml, "font-family").replace("'", ""));
      case "default-style" -> style = "";
      case "style" -> {
        style = named(xml, "name");
        looks.put(style, LetterFormat.PLAIN);
        parents.put(style, named(xml, "parent-style-name"));
      }
      case "text-properties" -> look(xml);
      case "list-style" -> list = named(xml, "name");
      case "list-level-style-number", "list-level-style-bullet" -> level(xml);
      default -> {
        // Nothing else changes what letters say.
      }
    }
  }

  private void look(XMLStreamReader xml) {
    LetterFormat look = LetterFormat.PLAIN;
    String font = named(xml, "font-name");
    String family = font.isEmpty() ? named(xml, "font-family") : fonts.getOrDefault(font, font);
    look = family.isEmpty() ? look : look.withFont(family);
    String transform = named(xml, "text-transform");
    look = transform.isEmpty() ? look : look.withCapitals(transform.equals("uppercase"));
    look = named(xml, "display").equals("none") ? look.withHidden(true) : look;
    if (style.isEmpty()) {
      standard = look.over(standard);
    } else {
      looks.put(style, look.over(looks.getOrDefault(style, LetterFormat.PLAIN)));
    }
  }

  private void level(XMLStreamReader xml) {
    boolean bullet = xml.getLocalName().endsWith("bullet");
    int depth = DocxStyles.number(named(xml, "level"));
    String format = named(xml, "num-format");
    int start = Math.max(1, DocxStyles.number(named(xml, "start-value")));
    int shown = Math.max(1, DocxStyles.number(named(xml, "display-levels")));
    StringBuilder pattern = new StringBuilder(named(xml, "num-prefix"));
    for (int i = Math.max(1, depth - shown + 1); i <= depth; i++) {
      pattern.append('%').append(i).append(i < depth ? "." : "");
    }
    pattern.append(named(xml, "num-suffix"));
    List<Level> levels = lists.computeIfAbsent(list, _ -> new ArrayList<>());
    if (depth == levels.size() + 1) {
      String form = bullet ? "bullet" : format.isEmpty() ? "none" : format;
      levels.add(new Level(start, form, pattern.toString()));
    }
  }

  private static String named(XMLStreamReader xml, String name) {
    return DocxStyles.attribute(xml, name).orElse("");
  }

  LetterFormat named(String name) {
    LetterFormat look = LetterFormat.PLAIN;
    Set<String> seen = new HashSet<>();
    String at = name;
    while (!at.isEmpty() && seen.add(at)) {
      look = look.over(looks.getOrDefault(at, LetterFormat.PLAIN));
      at = parents.getOrDefault(at, "");
    }
    return look;
  }

  LetterFormat standard() {
    return standard;
  }

  List<Level> levels(String name) {
    return lists.getOrDefault(name, List.of());
  }
}
