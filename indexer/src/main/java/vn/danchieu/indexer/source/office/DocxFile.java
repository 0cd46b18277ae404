package vn.danchieu.indexer.source.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.Unreadable;

/** The text of a .docx as its last reader saw it: without what was deleted or is hidden. */
public final class DocxFile {
  /**
   * Deleted text, the old form of what was changed, and a second copy of boxes for old programs.
   */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "pPrChange",
          "rPrChange",
          "sectPr",
          "tblPr",
          "trPr",
          "tcPr",
          "instrText",
          "delText",
          "fldData",
          "sdtPr");

  private final DocxStyles styles;
  private final DocxLists lists;
  private final ParagraphBlocks blocks = new ParagraphBlocks();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int skipping;
  private int deletions;
  private boolean inProperties;
  private boolean inText;

  private static final class Paragraph {
    final FontRuns runs = new FontRuns();
    LetterFormat own = LetterFormat.PLAIN;
    LetterFormat base = LetterFormat.PLAIN;
    LetterFormat run = LetterFormat.PLAIN;
  }

  private DocxFile(DocxStyles styles, DocxLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /**
   * The text, notes and what stands on every page, at the end unless it is the letterhead; a
   * warning where it is a draft.
   */
  public static FileText read(Path file) throws IOException {
    try (Parts parts = Parts.of(file)) {
      DocxFile docx = new DocxFile(DocxStyles.of(parts), DocxLists.of(parts));
      if (!parts.has("word/document.xml")) {
        throw new Unreadable(
            "tệp .docx thiếu phần nội dung (word/document.xml). Mở bằng Word, lưu lại rồi nạp"
                + " lại.");
      }
      parts.read("word/document.xml", docx::read);
      parts.read("word/footnotes.xml", docx::read);
      parts.read("word/endnotes.xml", docx::read);
      String text = docx.blocks.text();
      return FileText.of(
              Letterhead.with(text, edges(parts, docx, "header")) + edges(parts, docx, "footer"))
          .warning(TrackedChanges.warnings(docx.deletions, false));
    }
  }

  /** Heads or feet of pages, each said once. */
  private static String edges(Parts parts, DocxFile body, String edge) throws IOException {
    DocxFile edges = new DocxFile(body.styles, body.lists);
    for (String name : parts.names("word/" + edge + "\\d*\\.xml")) {
      parts.read(name, edges::read);
    }
    return HeadersAndFooters.once(edges.blocks.text());
  }

  private void read(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (inText && skipping == 0) {
          paragraph().ifPresent(p -> p.run.write(xml.getText(), p.runs));
        }
      }
      default -> {
        // Remarks and the like are no text.
      }
    }
  }

  private Optional<Paragraph> paragraph() {
    return Optional.ofNullable(open.peek());
  }

  private void start(XMLStreamReader xml) {
    if (skipping > 0 || SKIPPED.contains(xml.getLocalName())) {
      deletions += skipping == 0 && xml.getLocalName().equals("del") && !inProperties ? 1 : 0;
      skipping++;
      return;
    }
    switch (xml.getLocalName()) {
      case "p" -> open();
      case "pPr" -> inProperties = true;
      case "pStyle" -> paragraph().ifPresent(p -> p.base = styles.named(DocxStyles.value(xml)));
      case "r" -> paragraph().ifPresent(p -> p.run = p.base.over(styles.standard()));
      case "rStyle" ->
          paragraph().ifPresent(p -> p.run = styles.named(DocxStyles.value(xml)).over(p.run));
      case "t" -> inText = true;
      case "tr" -> blocks.openRow();
      case "tc", "txbxContent" -> blocks.openBox();
      default -> mark(xml);
    }
  }

  private void open() {
    Paragraph paragraph = new Paragraph();
    paragraph.base = styles.named("");
    open.push(paragraph);
  }

  private void mark(XMLStreamReader xml) {
    Paragraph paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    if (inProperties) {
      boolean list = xml.getLocalName().equals("numId") || xml.getLocalName().equals("ilvl");
      paragraph.own = list ? DocxStyles.look(xml, paragraph.own) : paragraph.own;
      return;
    }
    switch (xml.getLocalName()) {
      case "tab", "ptab" -> paragraph.runs.add('\t');
      case "br", "cr" -> paragraph.runs.add('\n');
      case "noBreakHyphen" -> paragraph.runs.add('-');
      case "sym" -> sign(xml, paragraph);
      default -> paragraph.run = DocxStyles.look(xml, paragraph.run);
    }
  }

  /** A letter by its place in a font. */
  private static void sign(XMLStreamReader xml, Paragraph paragraph) {
    String code = DocxStyles.attribute(xml, "char").orElse("");
    String font = DocxStyles.attribute(xml, "font").orElse("");
    if (code.matches("[0-9A-Fa-f]{4}") && !font.matches("(?i).*(?:symbol|wingdings|webdings).*")) {
      String sign = String.valueOf((char) Integer.parseInt(code, 16));
      paragraph.run.withFont(font).write(sign, paragraph.runs);
    }
  }

  private void end(String name) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    switch (name) {
      case "p" -> close();
      case "pPr" -> inProperties = false;
      case "t" -> inText = false;
      case "tc" -> blocks.closeCell();
      case "tr" -> blocks.closeRow();
      case "txbxContent" -> blocks.closeBox();
      default -> {
        // The rest has no end of its own.
      }
    }
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Paragraph paragraph = open.pop();
    String text = paragraph.runs.text();
    LetterFormat look = paragraph.own.over(paragraph.base);
    blocks.paragraph(text.isBlank() ? text : lists.next(look) + text);
  }
}
