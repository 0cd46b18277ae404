package vn.danchieu.indexer.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vn.danchieu.indexer.source.office.ListCounting.Level;

/** The lists of a .docx: what they look like, and how far they have been counted. */
final class DocxLists {
  private static final Level PLAIN = new Level(1, "decimal", "");
  private static final int DEEPEST = 9;

  private final Map<String, List<Level>> kinds = new HashMap<>();
  private final Map<String, String> kindOf = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final ListCounting counting = new ListCounting();
  private String kind = "";
  private String list = "";
  private int level;

  static DocxLists of(Parts parts) throws IOException {
    DocxLists lists = new DocxLists();
    parts.read("word/numbering.xml", lists::read);
    return lists;
  }

  private void read(XMLStreamReader xml) {
    if (!xml.isStartElement()) {
      return;
    }
    switch (xml.getLocalName()) {
      case "abstractNum" -> {
        kind = DocxStyles.attribute(xml, "abstractNumId").orElse("");
        list = "";
      }
      case "num" -> list = DocxStyles.attribute(xml, "numId").orElse("");
      case "abstractNumId" -> kindOf.put(list, DocxStyles.value(xml));
      case "lvl", "lvlOverride" ->
          level = DocxStyles.number(DocxStyles.attribute(xml, "ilvl").orElse("0"));
      case "startOverride" ->
          restarts
              .computeIfAbsent(list, _ -> new HashMap<>())
              .put(level, DocxStyles.number(DocxStyles.value(xml)));
      default -> readLevel(xml);
    }
  }

  private void readLevel(XMLStreamReader xml) {
    if (!list.isEmpty() || level >= DEEPEST) {
      return;
    }
    List<Level> levels = kinds.computeIfAbsent(kind, _ -> new ArrayList<>());
    while (levels.size() <= level) {
      levels.add(PLAIN);
    }
    Level before = levels.get(level);
    String value = DocxStyles.value(xml);
    switch (xml.getLocalName()) {
      case "start" ->
          levels.set(level, new Level(DocxStyles.number(value), before.form(), before.pattern()));
      case "numFmt" -> levels.set(level, new Level(before.start(), value, before.pattern()));
      case "lvlText" -> levels.set(level, new Level(before.start(), before.form(), value));
      default -> {
        // Indents and the like say nothing.
      }
    }
  }

  /** The number of the next paragraph with this look; empty where it is in no list. */
  String next(LetterFormat look) {
    String id = look.list().orElse("0");
    String of = kindOf.get(id);
    if (id.equals("0") || of == null) {
      return "";
    }
    List<Level> levels = kinds.getOrDefault(of, List.of());
    Map<Integer, Integer> restart = restarts.getOrDefault(id, Map.of());
    List<Level> started = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      Level each = levels.get(i);
      started.add(new Level(restart.getOrDefault(i, each.start()), each.form(), each.pattern()));
    }
    // Lists of one kind count on, unless one says that it begins anew.
    return counting.next(restart.isEmpty() ? "kind " + of : id, started, look.level().orElse(0));
  }
}
