package vn.danchieu.portal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.document.TextBlock.Run;
import vn.danchieu.portal.document.TextBlock.Stretch;
import vn.danchieu.portal.document.TextBlock.Style;

/** Lays a text out in paragraphs with links in place; everything it gives out is plain text. */
final class TextLayout {
  private static final Pattern HEADING =
      Pattern.compile("(?:Điều|Chương|Mục|Phần|Tiểu mục)\\s+[\\dIVXLC]+.*", Pattern.DOTALL);
  private static final Pattern SIGNING =
      Pattern.compile("(?:TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.|T/M|K/T|T/L)\\s.*", Pattern.DOTALL);
  private static final int LONGEST_HEADING = 200;
  private static final int LONGEST_VERSE = 60;

  private final String text;
  private final Markup markup;
  private final PageFurniture furniture;
  private final BitSet marked = new BitSet();
  private final @Nullable InPlaceLink[] links;

  private TextLayout(String text, boolean markdown) {
    this.text = text;
    this.markup = Markup.of(text, markdown);
    this.furniture = PageFurniture.of(text);
    furniture.hide(markup.hidden());
    this.links = new InPlaceLink[text.length()];
  }

  static List<TextBlock> of(
      String text,
      boolean markdown,
      List<StoredProvision> provisions,
      List<InPlaceLink> citations,
      List<Span> searched) {
    TextLayout layout = new TextLayout(text, markdown);
    layout.place(citations);
    searched.forEach(span -> layout.marked.set(span.start(), span.end()));
    return layout.blocks(provisions);
  }

  /** The widest first, so that a citation within another keeps its own link. */
  private void place(List<InPlaceLink> citations) {
    citations.stream()
        .filter(c -> c.span().end() <= text.length())
        .sorted(Comparator.comparing((InPlaceLink c) -> c.span().start() - c.span().end()))
        .forEach(c -> java.util.Arrays.fill(links, c.span().start(), c.span().end(), c));
  }

  private List<TextBlock> blocks(List<StoredProvision> provisions) {
    Deque<StoredProvision> open =
        new ArrayDeque<>(provisions.stream().filter(p -> p.start() >= 0).toList());
    Deque<TextHeadings.Placed> headings = new ArrayDeque<>(TextHeadings.of(provisions));
    Numbering numbering = new Numbering();
    List<TextBlock> blocks = new ArrayList<>();
    boolean signing = false;
    for (Span span : Paragraphs.of(text, provisions, furniture)) {
      if (!headings.isEmpty() && headings.getFirst().heading().start() < span.end()) {
        blocks.add(division(headings.removeFirst(), span));
        continue;
      }
      Optional<StoredProvision> begins = Optional.empty();
      while (!open.isEmpty() && open.getFirst().start() < span.end()) {
        begins = Optional.of(open.removeFirst());
      }
      List<Stretch> stretches = stretches(span);
      Optional<Numbering.Place> place = place(numbering, begins, stretches);
      signing = signing || SIGNING.matcher(span.of(text)).matches();
      Style style = signing ? Style.SIGNATURE : style(span, stretches);
      blocks.add(
          new TextBlock(
              style,
              0,
              place.map(Numbering.Place::anchor),
              place.map(Numbering.Place::label),
              stretches));
    }
    return LetterHead.styled(blocks);
  }

  private TextBlock division(TextHeadings.Placed placed, Span span) {
    return new TextBlock(
        Style.DIVISION,
        placed.above() + 1,
        Optional.of(placed.heading().anchor()),
        Optional.of(placed.heading().label()),
        stretches(span));
  }

  private static Optional<Numbering.Place> place(
      Numbering numbering, Optional<StoredProvision> begins, List<Stretch> stretches) {
    if (begins.isEmpty()) {
      return stretches.isEmpty() ? Optional.empty() : numbering.next(stretches.getFirst().text());
    }
    StoredProvision provision = begins.get();
    numbering.begin(provision.anchor(), provision.label());
    return Optional.of(new Numbering.Place(provision.anchor(), provision.label()));
  }

  private static Style style(Span span, List<Stretch> stretches) {
    boolean bold =
        stretches.stream()
            .flatMap(s -> s.runs().stream())
            .allMatch(run -> run.bold() || run.text().isBlank());
    String shown =
        new TextBlock(Style.PARAGRAPH, 0, Optional.empty(), Optional.empty(), stretches).text();
    if (shown.length() < LONGEST_HEADING && HEADING.matcher(shown).matches()) {
      return Style.HEADING;
    }
    if (bold && span.end() - span.start() < LONGEST_HEADING) {
      return Style.CENTRED;
    }
    return shown.startsWith("- ") || shown.startsWith("+ ") ? Style.ITEM : Style.PARAGRAPH;
  }

  private List<Stretch> stretches(Span span) {
    List<Stretch> stretches = new ArrayList<>();
    int from = span.start();
    for (int at = from + 1; at <= span.end(); at++) {
      if (at == span.end() || !Objects.equals(links[at], links[from])) {
        List<Run> runs = runs(from, at);
        if (!runs.isEmpty()) {
          stretches.add(new Stretch(Optional.ofNullable(links[from]), runs));
        }
        from = at;
      }
    }
    return stretches;
  }

  private List<Run> runs(int start, int end) {
    List<Run> runs = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    int from = start;
    for (int at = start; at < end; at++) {
      if (!alike(from, at) && !shown.isEmpty()) {
        runs.add(run(shown.toString(), from));
        shown.setLength(0);
      }
      if (!markup.hidden().get(at)) {
        from = shown.isEmpty() ? at : from;
        append(shown, at);
      }
    }
    if (!shown.isEmpty()) {
      runs.add(run(shown.toString(), from));
    }
    return runs;
  }

  private boolean alike(int one, int other) {
    return markup.hidden().get(other)
        || markup.bold().get(one) == markup.bold().get(other)
            && markup.italic().get(one) == markup.italic().get(other)
            && marked.get(one) == marked.get(other);
  }

  private Run run(String shown, int at) {
    return new Run(shown, markup.bold().get(at), markup.italic().get(at), marked.get(at));
  }

  /** A short line was broken on purpose, a long one because the paper ended. */
  private void append(StringBuilder shown, int at) {
    char c = text.charAt(at);
    if (c != '\n') {
      shown.append(c == '\r' ? ' ' : c);
      return;
    }
    int line = at - 1 - text.lastIndexOf('\n', at - 1);
    boolean verse = line < LONGEST_VERSE && !isBlankLine(at);
    shown.append(verse ? '\n' : ' ');
  }

  private boolean isBlankLine(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '\n'
        || at > 0 && text.charAt(at - 1) == '\n';
  }
}
