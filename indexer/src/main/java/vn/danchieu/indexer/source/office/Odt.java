package vn.danchieu.indexer.source.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The text of an OpenDocument text. */
public final class Odt {
  /** Deleted text, remarks of reviewers, and what is drawn but not written. */
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "note-citation",
          "forms",
          "sequence-decls",
          "binary-data",
          "desc",
          "title",
          "ruby-text");

  private static final int MOST_BLANKS = 200;

  private final OdtStyles styles;
  private final ListCounting counting = new ListCounting();
  private final ParagraphBlocks blocks = new ParagraphBlocks();
  private final Deque<FontRuns> open = new ArrayDeque<>();
  private final Deque<LetterFormat> looks = new ArrayDeque<>();
  private final Deque<String> lists = new ArrayDeque<>();
  private int listsBegun;
  private boolean item;
  private int skipping;

  private Odt(OdtStyles styles) {
    this.styles = styles;
  }

  /** The text of the file, notes where they stand. */
  public static String text(Path file) throws IOException {
    try (Parts parts = Parts.of(file)) {
      Odt odt = new Odt(OdtStyles.of(parts));
      parts.read("content.xml", odt::read);
      return odt.blocks.text();
    }
  }

  private void read(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (skipping == 0 && !open.isEmpty() && !looks.isEmpty()) {
          // Line ends in the file are blanks: a break has a sign of its own.
          looks.element().write(xml.getText().replaceAll("\\s+", " "), open.element());
        }
      }
      default -> {
        // Remarks and the like are no text.
      }
    }
  }

  private void start(XMLStreamReader xml) {
    if (skipping > 0 || SKIPPED.contains(xml.getLocalName())) {
      skipping++;
      return;
    }
    Optional<String> style = DocxStyles.attribute(xml, "style-name");
    switch (xml.getLocalName()) {
      case "p", "h" -> {
        open.push(new FontRuns());
        looks.push(styles.named(style.orElse("")).over(styles.standard()));
      }
      case "span", "a" ->
          looks.push(
              styles
                  .named(style.orElse(""))
                  .over(looks.isEmpty() ? LetterFormat.PLAIN : looks.element()));
      case "list" -> openList(style);
      case "list-item" -> item = true;
      case "table-row" -> blocks.openRow();
      case "table-cell", "text-box", "note-body" -> blocks.openBox();
      default -> sign(xml);
    }
  }

  /** A list without a name of its own goes on with the one around it. */
  private void openList(Optional<String> style) {
    if (lists.isEmpty()) {
      listsBegun++;
    }
    lists.push(style.orElse(lists.isEmpty() ? "" : lists.element()));
  }

  private void sign(XMLStreamReader xml) {
    if (open.isEmpty()) {
      return;
    }
    switch (xml.getLocalName()) {
      case "tab" -> open.element().add('\t');
      case "line-break" -> open.element().add('\n');
      case "s" -> {
        int count = DocxStyles.attribute(xml, "c").map(DocxStyles::number).orElse(1);
        for (int i = 0; i < Math.clamp(count, 1, MOST_BLANKS); i++) {
          open.element().add(' ');
        }
      }
      default -> {
        // Fields and marks: their text follows.
      }
    }
  }

  private void end(String name) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    switch (name) {
      case "p", "h" -> close();
      case "span", "a" -> pop(looks);
      case "list" -> pop(lists);
      case "table-cell" -> blocks.closeCell();
      case "table-row" -> blocks.closeRow();
      case "text-box", "note-body" -> blocks.closeBox();
      default -> {
        // The rest has no end of its own.
      }
    }
  }

  private static void pop(Deque<?> stack) {
    if (!stack.isEmpty()) {
      stack.pop();
    }
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String text = open.pop().text();
    pop(looks);
    String number = "";
    if (item && !lists.isEmpty() && !text.isBlank()) {
      number =
          counting.next(
              lists.element() + " " + listsBegun, styles.levels(lists.element()), lists.size() - 1);
      item = false;
    }
    blocks.paragraph(number + text);
  }
}
