package vn.danchieu.indexer.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;

/**
 * "Bãi bỏ toàn bộ các văn bản tại Phụ lục I ban hành kèm theo Thông tư này.": the document that
 * opens a row of that annex ends, and the clause is its verb. Where the clause or the row names a
 * part, a part ends.
 */
final class AnnexedEnds {
  private static final String DOCUMENTS =
      "(?:văn\\s+bản|thông\\s+tư|quyết\\s+định|nghị\\s+quyết|nghị\\s+định|chỉ\\s+thị)";

  private static final String NUMERAL = "(?:[IVX]{1,5}|\\d{1,2})";

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?mU)^\\s*(?:(?:Điều\\s+\\d+|\\d{1,2}|[a-zđ])\\s*[.)]\\s*)?(?<clause>Bãi\\s+bỏ\\s+"
              + "(?<some>một\\s+phần\\s+|toàn\\s+bộ\\s+)?(?:các\\s+|những\\s+|\\d{1,3}\\s+"
              + "(?:\\([^)]{1,30}\\)\\s*)?)+"
              + DOCUMENTS
              + "\\b(?:(?!\\btrái\\b|\\bthủ\\s+tục\\b)[^.;:]){0,500}?\\b(?<annex>Phụ\\s+lục|Danh"
              + "\\s+mục)(?:\\s+(?:số\\s+)?(?<no>"
              + NUMERAL
              + "))?\\b[^.;:]{0,160}?\\bkèm\\s+theo\\b[^.;:]{0,60})[.;]");

  /** "Phụ lục I", "DANH MỤC VĂN BẢN … BÃI BỎ", each in a line of its own. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?miU)^\\s*(?<annex>phụ\\s+lục|danh\\s+mục)(?:\\s+(?:số\\s+)?(?<no>"
              + NUMERAL
              + "))?\\b(?<rest>[^\\n]*)$");

  private static final Pattern ENDING = Pattern.compile("(?iU)\\bbãi\\s+bỏ\\b");

  /** Where a heading says what its list is. */
  private static final int HEAD = 400;

  /** "1. ", "12) " or the cell of a table with a number alone, up to the document. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?sU)(?:^|.*\\n)[ \\t]*\\d{1,3}[ \\t]*[.)]?[ \\t]*\\n?[ \\t]*(?<lead>[^\\n]*)$");

  private static final Pattern PART_OF =
      Pattern.compile("(?iU)^(?:các\\s+)?(?:điều|khoản|điểm|chương|mục|phần|phụ lục)\\b.*");

  private final String text;
  private final List<Edge> edges;

  private AnnexedEnds(String text, List<Edge> edges) {
    this.text = text;
    this.edges = edges;
  }

  /** The same edges, with the ends that the annexes of a text bring about. */
  static List<Edge> read(List<Edge> edges, String text) {
    AnnexedEnds reading = new AnnexedEnds(text, new ArrayList<>(edges));
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) {
      reading.list(clause);
    }
    return reading.edges;
  }

  private void list(Matcher clause) {
    Optional<String> number = Optional.ofNullable(clause.group("no"));
    boolean annex = clause.group("annex").toLowerCase(Locale.ROOT).startsWith("phụ");
    Span said = new Span(clause.start("clause"), clause.end("clause"));
    boolean part =
        Optional.ofNullable(clause.group("some")).filter(s -> s.startsWith("m")).isPresent();
    Matcher heading = HEADING.matcher(text);
    for (int from = said.end(); heading.find(from); from = heading.end()) {
      boolean named = heading.group("annex").toLowerCase(Locale.ROOT).startsWith("phụ");
      boolean numbered = number.equals(Optional.ofNullable(heading.group("no")));
      int end = end(heading.end());
      if (named == annex && numbered && saysSo(heading.start(), end)) {
        rows(new Span(heading.end(), end), said, part);
        return;
      }
    }
  }

  /** An annex goes on to the next one. */
  private int end(int from) {
    Matcher next = HEADING.matcher(text);
    int at = from;
    while (next.find(at)) {
      boolean annex = next.group("annex").toLowerCase(Locale.ROOT).startsWith("phụ");
      if (annex && next.group("rest").isBlank()) {
        return next.start();
      }
      at = next.end();
    }
    return text.length();
  }

  private boolean saysSo(int from, int end) {
    return ENDING.matcher(text.substring(from, Math.min(end, from + HEAD))).find();
  }

  private void rows(Span annex, Span said, boolean part) {
    int last = annex.start();
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      Span target = edge.target().span();
      if (!annex.contains(target) || edge.target().kind() != Kind.FULL) {
        continue;
      }
      boolean free = edge.source().isEmpty() && edge.relation() == Relation.MENTIONS;
      Optional<String> lead =
          free && target.start() >= last ? lead(last, target.start()) : Optional.empty();
      if (lead.isPresent()) {
        boolean some = part || edge.target().pinpoint().isPresent() || !lead.get().isBlank();
        edges.set(i, ended(edge, said, some));
      }
      last = Math.max(last, target.end());
    }
  }

  /** The words of a row before its document; empty where another stands before it. */
  private Optional<String> lead(int from, int to) {
    Matcher row = ROW.matcher(text.substring(from, to));
    return row.matches()
        ? Optional.of(row.group("lead"))
            .filter(lead -> lead.isBlank() || PART_OF.matcher(lead.strip()).matches())
        : Optional.empty();
  }

  private static Edge ended(Edge edge, Span said, boolean part) {
    return new Edge(
        Optional.empty(),
        edge.target(),
        Relation.REPEALS,
        Optional.of(said),
        edge.sentence(),
        false,
        part,
        edge.confidence(),
        Optional.empty(),
        Optional.empty());
  }
}
