package vn.danchieu.indexer.cite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Host;
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
          "(?mU)^[\\s&&[^\\n]]*(?:(?:Điều\\s+\\d+|\\d{1,2}|[a-zđ])\\s*[.)]\\s*)?"
              + "(?<clause>Bãi\\s+bỏ\\s+"
              + "(?<some>một\\s+phần\\s+|toàn\\s+bộ\\s+)?(?:các\\s+|những\\s+|\\d{1,3}\\s+"
              + "(?:\\([^)]{1,30}\\)\\s*)?)+"
              + DOCUMENTS
              + "\\b(?:(?!\\btrái\\b|\\bthủ\\s+tục\\b)[^.;:]){0,500}?\\b(?<annex>Phụ\\s+lục|Danh"
              + "\\s+mục)(?:\\s+(?:số\\s+)?(?<no>"
              + NUMERAL
              + "))?\\b[^.;:]{0,160}?\\bkèm\\s+theo\\s+(?i:thông\\s+tư|quyết\\s+định|nghị\\s+quyết|nghị"
              + "\\s+định|luật|pháp\\s+lệnh)\\b[^.;:]{0,40}\\bnày\\b[^.;:]{0,60})[.;]");

  /** "Phụ lục I", "DANH MỤC VĂN BẢN … BÃI BỎ", each in a line of its own. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?miU)^[\\s&&[^\\n]]*(?<annex>phụ\\s+lục|danh\\s+mục)(?:\\s+(?:số\\s+)?(?<no>"
              + NUMERAL
              + "))?\\b(?<rest>[^\\n]*)$");

  private static final Pattern ENDING = Pattern.compile("(?iU)\\bbãi\\s+bỏ\\b");

  /** What the list says of a row's document beside its name: a part ends, or a part stays. */
  private static final Pattern IN_PART =
      Pattern.compile(
          "(?miU)\\bmột\\s+phần\\b|\\btrừ\\b|\\btiếp\\s+tục\\b|\\b(?:bãi\\s+bỏ|hết\\s+hiệu\\s+lực)\\s+"
              + "(?:các\\s+|nội\\s+dung\\s+|quy\\s+định\\s+tại\\s+)*"
              + "(?:điều|khoản|điểm|chương|mục|phần|phụ\\s+lục)\\b"
              + "|^\\s*(?:điều|khoản|điểm|chương|phụ\\s+lục)\\s+[\\dIVX]");

  /** Read in place of the list, it tells whether what the clause names ends. */
  private static final String ANY_ACT = " Quyết định số 1/1990/QĐ-UB.";

  /** How much of what stands before a clause tells whether it is made or only proposed. */
  private static final int BEFORE = 3_000;

  /** Where a heading says what its list is. */
  private static final int HEAD = 400;

  /** "1. ", "12) " or the cell of a table with a number alone, up to the document. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?sU)(?:^|.*\\n)[ \\t]*\\d{1,3}[ \\t]*[.)]?[ \\t]*\\n?[ \\t]*(?<lead>[^\\n]*)$");

  private static final Pattern PART_OF =
      Pattern.compile("(?iU)^(?:các\\s+)?(?:điều|khoản|điểm|chương|mục|phần|phụ lục)\\b.*");

  private final String text;
  private final Host host;
  private final List<Edge> edges;

  /** What stands below headings that say that something ends, in order, by kind and number. */
  private final Map<Name, Deque<Span>> annexes;

  private AnnexedEnds(String text, Host host, List<Edge> edges) {
    this.text = text;
    this.host = host;
    this.edges = edges;
    this.annexes = annexes(text);
  }

  /**
   * "Phụ lục I".
   *
   * @param annex whether it is a "Phụ lục" and no "Danh mục"
   */
  private record Name(boolean annex, Optional<String> number) {
    static Name of(MatchResult found) {
      boolean annex = found.group("annex").toLowerCase(Locale.ROOT).startsWith("phụ");
      return new Name(annex, Optional.ofNullable(found.group("no")));
    }
  }

  /** The same edges, with the ends that the annexes of a text bring about. */
  static List<Edge> read(List<Edge> edges, String text, Host host) {
    Matcher clause = CLAUSE.matcher(text);
    if (!clause.find()) {
      return edges;
    }
    AnnexedEnds reading = new AnnexedEnds(text, host, new ArrayList<>(edges));
    do {
      reading.list(clause.toMatchResult());
    } while (clause.find());
    return reading.edges;
  }

  /** Read from the last one back, since an annex goes on to the next one. */
  private static Map<Name, Deque<Span>> annexes(String text) {
    Map<Name, Deque<Span>> annexes = new HashMap<>();
    int end = text.length();
    List<MatchResult> headings =
        HEADING.matcher(text).results().filter(AnnexedEnds::isHeading).toList();
    for (MatchResult heading : headings.reversed()) {
      Name name = Name.of(heading);
      int head = Math.min(end, heading.start() + HEAD);
      if (ENDING.matcher(text.substring(heading.start(), head)).find()) {
        annexes
            .computeIfAbsent(name, _ -> new ArrayDeque<>())
            .addFirst(new Span(heading.end(), end));
      }
      end = name.annex() && heading.group("rest").isBlank() ? heading.start() : end;
    }
    return annexes;
  }

  /** A line that goes on with a sentence, or ends one, only speaks of an annex. */
  private static boolean isHeading(MatchResult line) {
    String rest = line.group("rest").strip();
    return rest.isEmpty()
        || ".;,:".indexOf(rest.charAt(rest.length() - 1)) < 0
            && !(Name.of(line).annex() && Character.isLowerCase(rest.charAt(0)));
  }

  private void list(MatchResult clause) {
    Span said = new Span(clause.start("clause"), clause.end("clause"));
    boolean part =
        Optional.ofNullable(clause.group("some")).filter(s -> s.startsWith("m")).isPresent();
    Deque<Span> behind = annexes.getOrDefault(Name.of(clause), new ArrayDeque<>());
    while (!behind.isEmpty() && behind.getFirst().start() <= said.end()) {
      behind.removeFirst();
    }
    if (!behind.isEmpty() && isMade(said.start())) {
      rows(behind.getFirst(), said, part);
    }
  }

  /** Whether a document that the clause named itself would end by it. */
  private boolean isMade(int clause) {
    String before = text.substring(Math.max(0, clause - BEFORE), clause);
    return CitationReader.standard().read(before + "Bãi bỏ" + ANY_ACT, host).edges().stream()
        .filter(edge -> edge.target().span().start() >= before.length())
        .anyMatch(edge -> edge.source().isEmpty() && edge.relation() == Relation.REPEALS);
  }

  private void rows(Span annex, Span said, boolean part) {
    int end = annex.end();
    for (Row row : found(annex).reversed()) {
      Edge edge = edges.get(row.edge());
      Span target = edge.target().span();
      String behind = text.substring(target.end(), Math.max(target.end(), end));
      boolean some = part || row.part() || IN_PART.matcher(behind).find();
      edges.set(row.edge(), ended(edge, said, some));
      end = target.start();
    }
  }

  /**
   * A row of a list.
   *
   * @param edge the place of what names its document
   * @param part whether the words before the document name a part of it
   */
  private record Row(int edge, boolean part) {}

  private List<Row> found(Span annex) {
    List<Row> rows = new ArrayList<>();
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
        rows.add(new Row(i, edge.target().pinpoint().isPresent() || !lead.get().isBlank()));
      }
      last = Math.max(last, target.end());
    }
    return rows;
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
