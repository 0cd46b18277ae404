package vn.danchieu.indexer.cite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.EffectiveFrom;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredReference;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Header;

/**
 * Reads "2. Bãi bỏ khoản 3 Điều 37." below "Sửa đổi, bổ sung một số điều của Nghị định A": parts of
 * A end, and the sentence does not name A again. What is set in quotation marks is the new wording.
 * Where the text leaves open which document or which article is meant, nothing is read.
 */
final class UnnamedRepeals {
  private static final String PART =
      "(?:điểm|khoản|điều|tiết|đoạn|mục|tiểu mục|chương|phần|phụ lục|mẫu|mẫu số|biểu mẫu|biểu số)";

  /** "các khoản 2, 3 Điều 5; Điều 7 và Phụ lục II", up to the end of what is said. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?iU)\\G\\s*:?\\s*(?<parts>(?:các\\s+)?"
              + PART
              + "\\s+(?:[\\divxlc]+[a-zđ]?|[a-zđ]{1,2})\\b"
              + "(?:[\\s,;]+(?:và\\s+|hoặc\\s+|đến\\s+|của\\s+)?(?:các\\s+)?(?:"
              + PART
              + "\\s+)?(?:số\\s+)?(?:[\\divxlc]+[a-zđ]?|[a-zđ]{1,2})\\b(?!\\)))*)"
              + "\\s*(?=;|[.,”*]*\\s*$|(?:,|và)\\s+(?:sửa|bổ sung|thay|cụm từ|từ\\b))");

  private static final Pattern VERB =
      Pattern.compile(
          "(?iU)(?:^[\\s*_]*(?:(?:điều\\s+)?[\\da-zđ]{1,4}\\s*[.):][\\s*_]*)?|[;,]\\s+|\\bvà\\s+)"
              + "(?<verb>bãi\\s+bỏ|hủy\\s+bỏ|huỷ\\s+bỏ|bỏ)(?=[\\s:])");

  private static final Pattern ITEM =
      Pattern.compile("(?iU)^[\\s*_]*(?:[\\da-zđ]{1,2}\\s*[.)]|[-+–])[\\s*_]*");

  /** "4. Sửa đổi, bổ sung một số khoản của Điều 10": where the parts below it stand. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iU)[\\s*_]*(?:(?:điều\\s+)?[\\da-zđ]{1,4}\\s*[.):])?[\\s*_]*"
              + "(?:sửa đổi|bổ sung|thay thế|bãi bỏ)\\b.*?"
              + "(?<place>(?:khoản\\s+\\d+[a-zđ]?\\s+)?điều\\s+\\d+[a-zđ]?)\\b");

  private static final Pattern ARTICLE = Pattern.compile("(?iU)\\bđiều\\s+\\d");
  private static final Pattern HEADING = Pattern.compile("(?iU)^\\s*điều");
  private static final Pattern WHOLE =
      Pattern.compile("(?iU)\\b(điều|mục|chương|phần|phụ lục|mẫu|biểu)\\b");
  private static final Pattern SAVED = Pattern.compile("(?iU)\\btrừ\\b");
  private static final Pattern CLAUSE = Pattern.compile("(?iU)\\bkhoản\\b");
  private static final double CONFIDENCE = 0.9;

  /** What a heading or an item says for what stands below it. */
  private static final class Frame {
    private final ListLevel level;
    private final List<Citation> named = new ArrayList<>();
    private Optional<String> place = Optional.empty();
    private boolean lists;

    private Frame(ListLevel level) {
      this.level = level;
    }
  }

  private final String text;
  private final Body body;
  private final NavigableSet<Integer> starts;
  private final List<Edge> edges;

  /** What the edges lead to, by where it begins. */
  private final NavigableMap<Integer, List<Citation>> targets;

  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Edge> found = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  private UnnamedRepeals(Body body, List<Edge> edges, Optional<String> own) {
    this.text = body.text();
    this.body = body;
    this.starts =
        body.parsed().sections().stream()
            .map(section -> section.span().start())
            .collect(Collectors.toCollection(TreeSet::new));
    this.edges =
        edges.stream()
            .filter(edge -> edge.source().isEmpty() && !edge.nested())
            .filter(edge -> edge.relation().alters())
            .filter(edge -> edge.target().kind() == Kind.FULL || edge.target().kind() == Kind.NAME)
            .filter(edge -> own.isEmpty() || !edge.target().reference().number().equals(own))
            .toList();
    this.targets =
        this.edges.stream()
            .map(Edge::target)
            .collect(
                Collectors.groupingBy(
                    target -> target.span().start(), TreeMap::new, Collectors.toList()));
  }

  /**
   * @param edges what the text says by name
   * @param own the number of the document itself
   */
  static List<Edge> of(Body body, List<Edge> edges, Optional<String> own) {
    UnnamedRepeals reading = new UnnamedRepeals(body, edges, own);
    boolean mayEnd = has(body.text(), 'ỏ', 'Ỏ');
    return reading.edges.isEmpty() || !mayEnd ? List.of() : reading.read();
  }

  private List<Edge> read() {
    frames.push(new Frame(ListLevel.DOCUMENT));
    Header header = body.parsed().header();
    header.subjectSpan().ifPresent(subject -> note(subject));
    QuotationTracker quotes = new QuotationTracker();
    int at = header.body().start();
    while (at < header.body().end()) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > header.body().end() ? header.body().end() : end;
      if (isArticle(at, end)) {
        quotes.closeAll();
      }
      boolean quoted = quotes.areOpen();
      String line = text.substring(at, end);
      quotes.read(line);
      if (!quoted && !line.isBlank()) {
        line(new Span(at, end), line);
      }
      at = end + 1;
    }
    return found;
  }

  private boolean isArticle(int from, int to) {
    return !starts.subSet(from, to).isEmpty();
  }

  private void line(Span span, String line) {
    Optional<ListLevel> level = ListLevel.of(line);
    if (level.isPresent()) {
      while (frames.size() > 1 && frames.element().level.compareTo(level.get()) >= 0) {
        frames.pop();
      }
      frames.push(new Frame(level.get()));
    }
    note(span);
    repeals(span, line);
    Frame top = frames.element();
    Matcher place = PLACE.matcher(line);
    if (level.isPresent() && place.lookingAt() && namesOneArticle(line)) {
      top.place = Optional.of(place.group("place"));
    }
    boolean opensList = line.stripTrailing().endsWith(":") && VERB.matcher(line).find();
    top.lists |= opensList && !SAVED.matcher(line).find();
  }

  /** Its own heading aside. */
  private static boolean namesOneArticle(String line) {
    return ARTICLE.matcher(HEADING.matcher(line).replaceFirst("")).results().count() == 1;
  }

  /** Whether a text can hold a word with this letter: asked before a pattern is tried. */
  private static boolean has(String text, char small, char capital) {
    return text.indexOf(small) >= 0 || text.indexOf(capital) >= 0;
  }

  /** Documents that the host acts on in some lines. */
  private void note(Span span) {
    targets.subMap(span.start(), true, span.end(), true).values().stream()
        .flatMap(List::stream)
        .filter(target -> span.contains(target.span()))
        .forEach(frames.element().named::add);
  }

  private void repeals(Span span, String line) {
    Matcher verb = VERB.matcher(line);
    int from = 0;
    while (has(line, 'ỏ', 'Ỏ') && verb.find(from)) {
      from = verb.end();
      parts(span, line, new Span(verb.start("verb"), verb.end("verb")));
    }
    Matcher item = ITEM.matcher(line);
    boolean listed = frames.stream().skip(1).findFirst().filter(above -> above.lists).isPresent();
    if (from == 0 && listed && item.find()) {
      parts(span, line, new Span(item.end(), item.end()));
    }
  }

  private void parts(Span span, String line, Span verb) {
    Matcher parts = PARTS.matcher(line);
    Optional<Citation> target = target();
    if (target.isEmpty() || !parts.find(verb.end()) || isNamed(span, parts.end())) {
      return;
    }
    Span ended = moved(new Span(parts.start("parts"), parts.end("parts")), span.start());
    placed(parts.group("parts"))
        .map(pinpoint -> part(target.get(), ended, pinpoint))
        .filter(part -> said.add(identity(part) + part.pinpoint()))
        .map(part -> repeal(part, moved(verb, span.start()), trimmed(span)))
        .ifPresent(found::add);
  }

  /** Whether the sentence itself goes on to name a document: then its own reading tells. */
  private boolean isNamed(Span line, int from) {
    return edges.stream()
        .map(edge -> edge.target().span().start() - line.start())
        .anyMatch(at -> at >= from && at < line.end() - line.start());
  }

  private static Citation part(Citation named, Span where, String pinpoint) {
    return new Citation(
        where,
        named.text(),
        named.reference(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(pinpoint),
        Optional.of(where),
        Relation.REPEALS,
        false,
        false,
        CONFIDENCE);
  }

  private static Edge repeal(Citation part, Span verb, Span sentence) {
    return new Edge(
        Optional.empty(),
        part,
        Relation.REPEALS,
        Optional.of(verb),
        sentence,
        false,
        true,
        CONFIDENCE,
        Optional.of(new EffectiveFrom.WithHost()),
        Optional.empty());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** The one document that the nearest heading acts on; none where it names several. */
  private Optional<Citation> target() {
    for (Frame frame : frames) {
      if (!frame.named.isEmpty()) {
        long several = frame.named.stream().map(UnnamedRepeals::identity).distinct().count();
        return several == 1 ? Optional.of(frame.named.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String identity(Citation citation) {
    return StoredReference.of(citation.text(), citation.reference()).identity();
  }

  /** "khoản 2" below "Sửa đổi, bổ sung Điều 10" is khoản 2 Điều 10; alone it names nothing. */
  private Optional<String> placed(String parts) {
    String written = parts.strip().replaceAll("\\s+", " ");
    if (WHOLE.matcher(written).find()) {
      return Optional.of(written);
    }
    boolean clause = CLAUSE.matcher(written).find();
    return frames.stream()
        .flatMap(frame -> frame.place.stream())
        .findFirst()
        .map(place -> clause ? place.replaceFirst("(?iU)^khoản\\s+\\S+\\s+", "") : place)
        .map(place -> written + " " + place);
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
