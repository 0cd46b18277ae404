package vn.danchieu.portal.document;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writes a laid-out text as HTML. A law has tens of thousands of pieces, for which a template takes
 * seconds; so this one place writes by hand, and escapes everything that comes from a text.
 */
final class TextHtml {
  /** The page's name and its sections have the headings above those of the text. */
  private static final int ABOVE_TEXT = 2;

  /** Characters of a piece, above which the next block begins another. */
  private static final int PIECE = 32_000;

  private final StringBuilder html = new StringBuilder();
  private final UnaryOperator<String> permalink;
  private final UnaryOperator<String> address;
  private final Under under;
  private boolean inHead;
  private int marks;

  private TextHtml(UnaryOperator<String> permalink, UnaryOperator<String> address, Under under) {
    this.permalink = permalink;
    this.address = address;
    this.under = under;
  }

  /**
   * What is told under the beginning of a part, by its anchor.
   *
   * @param cards as HTML, made when it is written
   */
  record Under(
      Map<String, List<ProvisionNotes.Note>> notes, Function<String, Optional<String>> cards) {
    static final Under NOTHING = new Under(Map.of(), _ -> Optional.empty());
  }

  /**
   * What is written, and how many marks it has: {@code k1}, {@code k2} and so on.
   *
   * @param pieces of HTML, each made when it is asked for: the longest text takes as much memory
   *     again as HTML
   */
  record Written(Iterable<String> pieces, int marks) {}

  /**
   * @param permalink says what a permalink leads to
   * @param address of a page as links on this page write it
   * @param under what is told under the beginning of parts
   */
  static Written of(
      List<TextBlock> blocks,
      UnaryOperator<String> permalink,
      UnaryOperator<String> address,
      Under under) {
    return new Written(
        () -> new TextHtml(permalink, address, under).written(blocks.iterator()), marks(blocks));
  }

  private static int marks(List<TextBlock> blocks) {
    int marks = 0;
    for (TextBlock block : blocks) {
      for (TextBlock.Stretch stretch : block.stretches()) {
        marks += (int) stretch.runs().stream().filter(TextBlock.Run::marked).count();
      }
    }
    return marks;
  }

  private Iterator<String> written(Iterator<TextBlock> blocks) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return blocks.hasNext();
      }

      @Override
      public String next() {
        return piece(blocks);
      }
    };
  }

  /** The blocks of a document's head stand in one frame, so that they can stand side by side. */
  private String piece(Iterator<TextBlock> blocks) {
    html.setLength(0);
    do {
      TextBlock block = blocks.next();
      if (block.style().isHead() != inHead) {
        html.append(inHead ? "</div>\n" : "<div class=\"dau-van-ban\">\n");
        inHead = !inHead;
      }
      block(block);
    } while (blocks.hasNext() && html.length() < PIECE);
    html.append(inHead && !blocks.hasNext() ? "</div>\n" : "");
    return html.toString();
  }

  private void block(TextBlock block) {
    html.append("<div class=\"khoi-chu khoi-").append(block.style().code()).append('"');
    block.anchor().ifPresent(anchor -> attribute("id", anchor));
    html.append('>');
    block.anchor().ifPresent(anchor -> anchor(anchor, block.label().orElse("")));
    String tag = block.depth() == 0 ? "p" : "h" + (ABOVE_TEXT + block.depth());
    html.append('<').append(tag).append('>');
    block.stretches().forEach(this::stretch);
    html.append("</").append(tag).append(">");
    block.anchor().map(under.notes()::get).ifPresent(all -> all.forEach(this::note));
    block.anchor().flatMap(under.cards()).ifPresent(html::append);
    html.append("</div>\n");
  }

  private void note(ProvisionNotes.Note note) {
    html.append("<details class=\"thay-doi\"><summary>");
    text(note.parts() + ": " + note.done() + " " + note.act());
    html.append("</summary><p>“");
    text(note.sentence());
    html.append("”</p>");
    note.address()
        .ifPresent(act -> {
          html.append("<p><a");
          attribute("href", address.apply(act));
          html.append('>');
          text(note.act());
          html.append("</a></p>");
        });
    html.append("</details>");
  }

  private void anchor(String anchor, String label) {
    html.append("<a class=\"neo\"");
    attribute("href", "#" + anchor);
    attribute("aria-label", permalink.apply(label));
    html.append(">#</a>");
  }

  private void stretch(TextBlock.Stretch stretch) {
    Optional<InPlaceLink> link = stretch.link();
    link.ifPresent(this::open);
    stretch.runs().forEach(this::run);
    if (link.isPresent()) {
      html.append("</a>");
    }
  }

  private void open(InPlaceLink link) {
    html.append("<a");
    attribute("class", "dan lien-ket-" + link.code());
    attribute("href", address.apply(link.href()));
    attribute("title", link.preview());
    html.append('>');
  }

  private void run(TextBlock.Run run) {
    if (run.marked()) {
      marks++;
      html.append("<mark");
      attribute("id", "k" + marks);
      style(run);
      text(run.text());
      html.append("</mark>");
    } else if (run.plain()) {
      text(run.text());
    } else {
      html.append("<span");
      style(run);
      text(run.text());
      html.append("</span>");
    }
  }

  private void style(TextBlock.Run run) {
    if (!run.classes().isEmpty()) {
      attribute("class", run.classes().strip());
    }
    html.append('>');
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"");
    text(value);
    html.append('"');
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
