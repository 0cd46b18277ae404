package vn.danchieu.indexer.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.EffectiveFrom;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.LegalRanks;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.cite.Contribution.Body;

/**
 * Who does what a text tells. The Code (Pháp điển) sets provisions of decrees among those of their
 * law, each below a bracket with its source: what they end is ended by the decree. A list of
 * documents that have ended tells of ends and brings none about, and no act ends one above it.
 */
final class Speakers {
  private static final String SINCE = ", có hiệu lực thi hành kể từ ngày ";

  private static final Pattern BRACKET =
      Pattern.compile(
          "(?mU)^\\((?:Điều|Khoản|Mục|Chương|Phần|Phụ lục)\\s[^()\\n]{1,160}?"
              + SINCE
              + "(?<day>\\d{2}/\\d{2}/\\d{4})[^\\n]*");

  /** An article of the document itself. */
  private static final Pattern ARTICLE = Pattern.compile("(?mU)^Điều \\d+[a-zđ]?\\.\\s");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** A list of acts to come: "Danh mục quyết định cần ban hành", "Chương trình xây dựng luật". */
  private static final Pattern PLAN =
      Pattern.compile(
          "(?iUs)^.{0,60}\\b(danh mục|chương trình|kế hoạch)\\b.{0,60}(\\b(văn bản|nghị quyết|quyết"
              + " định|luật)\\b.{0,60}\\b(cần|sẽ|phải|được giao|giao)\\b.*|\\b(xây dựng|soạn"
              + " thảo|rà soát|ban hành)\\b.{0,20}\\b(văn bản|nghị quyết|quyết định|luật|pháp"
              + " lệnh|thể chế)\\b.*)");

  private static final Pattern OWN_END = Pattern.compile("(?iU)\\bnày\\b");

  private static final Pattern LIST =
      Pattern.compile(
          "(?iUs)^(quyết định\\s+)?((về\\s+)?việc\\s+|v/v\\s+)?công bố\\s.{0,40}"
              + "\\b(danh mục|kết quả)\\b.{0,40}\\bvăn bản\\b.*");

  /** What the act of a bracket says, up to the next bracket or article. */
  private record Stretch(Span span, Citation act, Optional<LocalDate> since) {}

  private final StoredDocument document;
  private final String text;
  private final boolean list;
  private final boolean plan;
  private final List<Stretch> stretches = new ArrayList<>();

  private Speakers(StoredDocument document, Body body) {
    this.document = document;
    this.text = body.text();
    Optional<String> subject = body.parsed().header().subject().or(document::title);
    this.list = subject.filter(title -> LIST.matcher(title).matches()).isPresent();
    this.plan = subject.filter(title -> PLAN.matcher(title).matches()).isPresent();
  }

  /** The same edges, each with its own actor. */
  static List<Edge> heard(List<Edge> edges, StoredDocument document, Body body) {
    Speakers speakers = new Speakers(document, body);
    speakers.read(edges);
    return edges.stream().map(speakers::heard).toList();
  }

  private void read(List<Edge> edges) {
    if (!text.contains(SINCE)) {
      return;
    }
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      Span said = new Span(bracket.start(), bracket.end());
      cutOff(said.start());
      edges.stream()
          .map(Edge::target)
          .filter(target -> target.kind() == Kind.FULL && said.contains(target.span()))
          .findFirst()
          .filter(act -> !act.reference().number().equals(document.number()))
          .map(act ->
              new Stretch(new Span(said.start(), end(said.end())), act, day(bracket.group("day"))))
          .ifPresent(stretches::add);
    }
  }

  private void cutOff(int at) {
    if (!stretches.isEmpty() && stretches.getLast().span().end() > at) {
      Stretch last = stretches.removeLast();
      stretches.add(new Stretch(new Span(last.span().start(), at), last.act(), last.since()));
    }
  }

  private int end(int from) {
    Matcher article = ARTICLE.matcher(text);
    return article.find(from) ? article.start() : text.length();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Edge heard(Edge edge) {
    boolean acts = edge.relation().alters();
    boolean own = edge.source().isEmpty() && edge.target().kind() != Kind.SELF;
    Edge told = acts && own ? byItsActor(edge) : edge;
    return acts && isAbove(told.target(), told.source()) ? mentioned(told) : told;
  }

  private boolean isAbove(Citation target, Optional<Citation> source) {
    LegalRanks.Act actor =
        source
            .map(Citation::reference)
            .map(LegalRanks.Act::of)
            .orElseGet(
                () -> new LegalRanks.Act(document.type(), document.number(), document.issuer()));
    return LegalRanks.shipped().isAbove(LegalRanks.Act.of(target.reference()), actor);
  }

  private Edge byItsActor(Edge edge) {
    return stretches.stream()
        .filter(stretch -> stretch.span().contains(edge.target().span()))
        .findFirst()
        .map(stretch -> by(stretch, edge))
        .orElseGet(() -> list || plan && !isOfHost(edge) ? mentioned(edge) : edge);
  }

  /** "Quyết định này thay thế …" in the decision that approves the list. */
  private boolean isOfHost(Edge edge) {
    return OWN_END.matcher(edge.sentence().of(text)).find();
  }

  private static Edge by(Stretch stretch, Edge edge) {
    if (edge.target().span().equals(stretch.act().span())) {
      return mentioned(edge);
    }
    Optional<EffectiveFrom> onDay = stretch.since().map(EffectiveFrom.OnDay::new);
    return new Edge(
        Optional.of(stretch.act()),
        edge.target(),
        edge.relation(),
        edge.trigger(),
        edge.sentence(),
        true,
        edge.part(),
        edge.confidence(),
        edge.from().flatMap(from -> from instanceof EffectiveFrom.OnDay ? edge.from() : onDay),
        edge.until());
  }

  private static Edge mentioned(Edge edge) {
    return new Edge(
        Optional.empty(),
        edge.target(),
        Relation.MENTIONS,
        Optional.empty(),
        edge.sentence(),
        edge.nested(),
        false,
        edge.confidence(),
        Optional.empty(),
        Optional.empty());
  }
}
