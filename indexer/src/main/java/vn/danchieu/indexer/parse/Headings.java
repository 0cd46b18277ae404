package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.danchieu.citation.Span;
import vn.danchieu.indexer.parse.Articles.Article;

/**
 * Finds the headings above the articles of one region: Phần, Chương, Mục, Tiểu mục. What merely
 * names a chapter at the beginning of a line is no heading: a heading is followed by its title and
 * then by an article or another heading, counts on, and has an article below it, which the lines of
 * a table of contents have not.
 */
final class Headings {
  private final PlainText text;
  private final SectionOwner place;
  private final int end;
  private final NavigableMap<Integer, Boolean> articles = new TreeMap<>();

  /**
   * @param articles those of the region, and those of other documents between them
   * @param end of the region
   */
  Headings(PlainText text, SectionOwner place, List<Article> articles, int end) {
    this.text = text;
    this.place = place;
    articles.forEach(article -> this.articles.put(article.start(), article.isOwn()));
    this.end = end;
  }

  private record Titled(HeadingLine line, HeadingLine.Title title, int until) {}

  /**
   * What was found.
   *
   * @param starts where a division begins in the plain text, whether its heading can be trusted or
   *     not: no article goes on beyond it
   * @param first where the first heading begins that can be trusted, else where the region ends
   */
  record Found(List<Heading> headings, NavigableSet<Integer> starts, int first) {}

  /**
   * @param quoted what an amendment quotes is another document's
   */
  Found in(int start, List<Span> quoted) {
    List<HeadingLine> lines = new ArrayList<>(HeadingLine.in(text.plain(), start, end));
    lines.removeIf(line -> quoted.stream().anyMatch(q -> q.contains(at(line))));
    Map<HeadingLine, HeadingLine.Title> titles = titles(lines);
    lines.removeIf(line -> !titles.containsKey(line) && !line.isAboveCapitals(text.plain()));
    List<Titled> titled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      HeadingLine.Title title = titles.get(lines.get(i));
      if (title != null && isOwn(lines.get(i))) {
        titled.add(new Titled(lines.get(i), title, until(lines, i)));
      }
    }
    NavigableSet<Integer> starts = new TreeSet<>();
    lines.forEach(line -> starts.add(line.start()));
    List<Titled> counted = counted(headed(titled));
    int first = counted.isEmpty() ? end : counted.getFirst().line().start();
    return new Found(scoped(counted), starts, first);
  }

  /** A heading is of the document whose article comes first below it. */
  private boolean isOwn(HeadingLine line) {
    Map.Entry<Integer, Boolean> article = articles.higherEntry(line.start());
    return article == null || article.getValue();
  }

  private static Span at(HeadingLine line) {
    return new Span(line.start(), line.start());
  }

  /** Of those whose title is followed by another heading or an article. */
  private Map<HeadingLine, HeadingLine.Title> titles(List<HeadingLine> lines) {
    Map<HeadingLine, HeadingLine.Title> titles = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      HeadingLine line = lines.get(i);
      int heading = i + 1 < lines.size() ? lines.get(i + 1).start() : end;
      Integer article = articles.higherKey(line.start());
      int next = article == null ? heading : Math.min(article, heading);
      if (next < end) {
        line.title(text.plain(), next).ifPresent(title -> titles.put(line, title));
      }
    }
    return titles;
  }

  /** Where the next begins that is as wide. */
  private int until(List<HeadingLine> lines, int at) {
    HeadingLevel level = lines.get(at).level();
    return lines.subList(at + 1, lines.size()).stream()
        .filter(other -> other.level().compareTo(level) <= 0)
        .mapToInt(HeadingLine::start)
        .findFirst()
        .orElse(end);
  }

  /** Those with an article below them. */
  private List<Titled> headed(List<Titled> titled) {
    return titled.stream()
        .filter(each -> {
          Integer article = articles.higherKey(each.line().start());
          return article != null && article < each.until();
        })
        .toList();
  }

  /** Those that count on, from one or from where the wider division before left off. */
  private static List<Titled> counted(List<Titled> headed) {
    List<Titled> counted = new ArrayList<>();
    Map<HeadingLevel, HeadingNumber> last = new EnumMap<>(HeadingLevel.class);
    Map<HeadingLevel, Boolean> fresh = new EnumMap<>(HeadingLevel.class);
    for (Titled each : headed) {
      HeadingLevel level = each.line().level();
      HeadingNumber number = each.line().number();
      boolean goesOn = number.follows(last.getOrDefault(level, HeadingNumber.NONE));
      boolean begins = fresh.getOrDefault(level, true) && number.follows(HeadingNumber.NONE);
      if (goesOn || begins) {
        counted.add(each);
        last.put(level, number);
        fresh.put(level, false);
        for (HeadingLevel below : HeadingLevel.values()) {
          if (below.compareTo(level) > 0) {
            fresh.put(below, true);
          }
        }
      }
    }
    return counted;
  }

  private List<Heading> scoped(List<Titled> counted) {
    boolean repeated = isRepeated(counted, HeadingLevel.CHAPTER);
    List<Heading> found = new ArrayList<>();
    Map<HeadingLevel, String> open = new EnumMap<>(HeadingLevel.class);
    for (Titled each : counted) {
      HeadingLine line = each.line();
      HeadingLine.Title title = each.title();
      String own = line.level().anchor() + "-" + line.number().anchor();
      String above = above(open, line.level(), repeated);
      open.keySet().removeIf(level -> level.compareTo(line.level()) >= 0);
      open.put(line.level(), above + own);
      found.add(
          new Heading(
              line.level(),
              place.anchor(above + own),
              place.label(line.label()),
              title.words(),
              raw(title.span()),
              text.raw(each.until())));
    }
    return found;
  }

  /** Whole lines, with the marks of bold type around them, but for an article on the last one. */
  private Span raw(Span span) {
    int line = text.plain().lastIndexOf('\n', span.start());
    int next = text.plain().indexOf('\n', span.end());
    int lineEnd = next < 0 ? text.plain().length() : next;
    Integer article = articles.ceilingKey(span.end());
    return new Span(
        line < 0 ? 0 : text.raw(line) + 1,
        text.raw(article == null ? lineEnd : Math.min(article, lineEnd)));
  }

  private static boolean isRepeated(List<Titled> counted, HeadingLevel level) {
    Set<HeadingNumber> numbers = new HashSet<>();
    return counted.stream()
        .map(Titled::line)
        .anyMatch(line -> line.level() == level && !numbers.add(line.number()));
  }

  /** Chapters are cited by their number alone, unless each part counts its own. */
  private static String above(
      Map<HeadingLevel, String> open, HeadingLevel level, boolean repeated) {
    if (level == HeadingLevel.PART || level == HeadingLevel.CHAPTER && !repeated) {
      return "";
    }
    String nearest = "";
    for (Map.Entry<HeadingLevel, String> each : open.entrySet()) {
      nearest = each.getKey().compareTo(level) < 0 ? each.getValue() + "-" : nearest;
    }
    return nearest;
  }
}
