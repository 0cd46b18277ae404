package vn.danchieu.portal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredProvision;

/** Cuts a text into paragraphs, and mends those that a page break cut in two. */
final class Paragraphs {
  /** A line that begins something of its own, even without an empty line before it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\n\\s*\\n|\\n(?=\\s*(?:[-+•]\\s|\\d{1,3}[.)]\\s|[a-zđ]\\)\\s|(?:Điều|Chương|Mục|Phần)\\s+[\\dIVXLC]+))");

  private static final int LONG_ENOUGH_TO_WRAP = 80;
  private static final String ENDINGS = ".;:!?/…”\"";

  private Paragraphs() {}

  static List<Span> of(String text, List<StoredProvision> provisions, PageFurniture furniture) {
    List<Span> spans = new ArrayList<>();
    Matcher opening = OPENING.matcher(text);
    int from = 0;
    while (opening.find()) {
      add(spans, text, from, opening.start());
      from = opening.end();
    }
    add(spans, text, from, text.length());
    List<Span> apart = divided(spans, text, TextHeadings.of(provisions));
    List<Span> parts = headed(begun(apart, text, provisions), text, provisions);
    return mended(
        furniture.without(parts, (before, after) -> goesOn(text, before, after)), text, provisions);
  }

  /** A sentence without an end before a new page, and nothing that begins behind it. */
  private static boolean goesOn(String text, Span before, Span after) {
    return ENDINGS.indexOf(text.charAt(before.end() - 1)) < 0
        && Character.isLowerCase(text.charAt(after.start()))
        && !OPENING.matcher("\n" + text.substring(after.start(), after.end())).lookingAt();
  }

  /** A heading and its title are one paragraph, however many lines they take. */
  private static List<Span> divided(
      List<Span> spans, String text, List<TextHeadings.Placed> headings) {
    Deque<TextHeadings.Placed> left = new ArrayDeque<>(headings);
    List<Span> divided = new ArrayList<>();
    int from = 0;
    for (Span span : spans) {
      from = Math.max(from, span.start());
      while (!left.isEmpty() && left.getFirst().heading().start() < span.end()) {
        var heading = left.removeFirst().heading();
        add(divided, text, from, heading.start());
        add(divided, text, heading.start(), heading.end());
        from = heading.end();
      }
      add(divided, text, from, span.end());
    }
    return divided;
  }

  /**
   * Each provision that begins a line begins a paragraph, so that each has its anchor; and so does
   * an article that a source ran into the sentence before.
   */
  private static List<Span> begun(List<Span> spans, String text, List<StoredProvision> provisions) {
    NavigableSet<Integer> starts = new TreeSet<>();
    provisions.forEach(provision -> starts.add(provision.start()));
    List<Span> begun = new ArrayList<>();
    for (Span span : spans) {
      int from = span.start();
      for (int start : starts.subSet(span.start(), false, span.end(), false)) {
        boolean line = text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
        if (line || text.startsWith("Điều ", start) && text.charAt(start - 1) != ' ') {
          add(begun, text, from, start);
          from = start;
        }
      }
      add(begun, text, from, span.end());
    }
    return begun;
  }

  private static void add(List<Span> spans, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  /** The heading of an article stands alone, even where its words follow without an empty line. */
  private static List<Span> headed(
      List<Span> spans, String text, List<StoredProvision> provisions) {
    Map<Integer, String> titles = new HashMap<>();
    provisions.forEach(p -> p.title().ifPresent(title -> titles.put(p.start(), title.strip())));
    List<Span> headed = new ArrayList<>();
    for (Span span : spans) {
      String title = titles.getOrDefault(span.start(), "");
      int line = text.indexOf('\n', span.start());
      boolean alone =
          !title.isEmpty()
              && line > 0
              && line < span.end()
              && text.substring(span.start(), line).stripTrailing().endsWith(title);
      if (alone) {
        add(headed, text, span.start(), line);
        add(headed, text, line, span.end());
      } else {
        headed.add(span);
      }
    }
    return headed;
  }

  private static List<Span> mended(
      List<Span> spans, String text, List<StoredProvision> provisions) {
    List<Span> mended = new ArrayList<>();
    for (Span span : spans) {
      if (!mended.isEmpty() && isCut(mended.getLast(), span, text, provisions)) {
        mended.set(mended.size() - 1, new Span(mended.getLast().start(), span.end()));
      } else {
        mended.add(span);
      }
    }
    return mended;
  }

  private static boolean isCut(
      Span before, Span after, String text, List<StoredProvision> provisions) {
    return before.end() - before.start() > LONG_ENOUGH_TO_WRAP
        && ENDINGS.indexOf(text.charAt(before.end() - 1)) < 0
        && !beginsItem(text, after)
        && provisions.stream()
            .filter(p -> p.kind().equals("task") || p.kind().equals("clause"))
            .anyMatch(p -> p.start() <= before.end() - 1 && after.end() <= p.end());
  }

  private static boolean beginsItem(String text, Span span) {
    return "-+•".indexOf(text.charAt(span.start())) >= 0
        || Character.isDigit(text.charAt(span.start()));
  }
}
