package vn.danchieu.citation.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Reading;
import vn.danchieu.citation.Span;

/** Counts right, extra and missed citations as the reference scorer does. */
public final class GoldScore {
  private static final Set<String> IGNORED =
      Set.of(
          "internal",
          "annex-of-self",
          "standard",
          "treaty",
          "judgment",
          "draft",
          "draft-anaphor",
          "name-unnumbered");
  private static final Set<Kind> COUNTED =
      Set.of(Kind.FULL, Kind.NAME, Kind.SHORT, Kind.SELF, Kind.ANAPHOR);
  private static final Map<String, String> LABELS =
      Map.of(
          "HP",
          "Hiến pháp",
          "BL",
          "Bộ luật",
          "L",
          "Luật",
          "NĐ",
          "Nghị định",
          "TT",
          "Thông tư",
          "TTLT",
          "Thông tư liên tịch",
          "QĐ",
          "Quyết định",
          "PL",
          "Pháp lệnh",
          "NQ",
          "Nghị quyết");

  /** Right, extra and missed. */
  public static final class Count {
    int right;
    int extra;
    int missed;

    /** Which items are wrong: the row, the offset and what is wrong with it. */
    final List<String> faults = new ArrayList<>();

    private void took(boolean hit, String place) {
      right += hit ? 1 : 0;
      missed += hit ? 0 : 1;
      if (!hit) {
        faults.add(place);
      }
    }

    private void gave(String place) {
      extra++;
      faults.add(place + "+");
    }

    public double f1() {
      int all = 2 * right + extra + missed;
      return all == 0 ? 0 : 2.0 * right / all;
    }

    @Override
    public String toString() {
      return "%.4f (%d right, %d extra, %d missed)".formatted(f1(), right, extra, missed);
    }
  }

  private GoldScore() {}

  /** The counts of a gold file, by kind of citation. */
  public static Map<String, Count> score(Path file) {
    Map<String, Count> counts = new TreeMap<>();
    int number = 0;
    for (JsonNode row : Datasets.lines(file)) {
      number++;
      String place = row.path("id").asString(Integer.toString(number));
      Reading reading = CitationReader.standard().read(row.path("text").asString());
      List<Citation> found =
          reading.citations().stream().filter(c -> COUNTED.contains(c.kind())).toList();
      if (row.has("spans")) {
        spans(row, place, found, count(counts, "span"));
      } else {
        citations(row, place, found, counts);
        relations(row, place, reading, count(counts, "relations"));
      }
    }
    return counts;
  }

  private static Count count(Map<String, Count> counts, String kind) {
    return counts.computeIfAbsent(kind, k -> new Count());
  }

  private static void spans(JsonNode row, String place, List<Citation> all, Count count) {
    List<Citation> found =
        new ArrayList<>(
            all.stream().filter(c -> c.kind() == Kind.FULL || c.kind() == Kind.NAME).toList());
    for (JsonNode span : row.path("spans")) {
      String type = LABELS.getOrDefault(span.path("label").asString(), "");
      boolean hit =
          removeFirst(found, c -> overlap(span, withDate(c)) >= .5 && type.equals(typeOf(c)));
      count.took(hit, place + ":" + span.path("start").asInt());
    }
    found.forEach(citation -> count.gave(place + ":" + citation.span().start()));
  }

  private static Span withDate(Citation citation) {
    int end = citation.dateSpan().map(Span::end).orElse(0);
    return new Span(citation.span().start(), Math.max(citation.span().end(), end));
  }

  private static void citations(
      JsonNode row, String place, List<Citation> all, Map<String, Count> counts) {
    List<Citation> left = new ArrayList<>(all);
    for (JsonNode gold : row.path("citations")) {
      String kind = gold.path("kind").asString();
      if (IGNORED.contains(kind)) {
        continue;
      }
      boolean hit = removeFirst(left, c -> overlap(gold, c.span()) >= .5 && same(gold, c));
      count(counts, kind).took(hit, place + ":" + gold.path("start").asInt());
    }
    for (Citation citation : left) {
      boolean scored = citation.kind() == Kind.FULL || citation.kind() == Kind.NAME;
      if (scored && !overIgnored(row, citation)) {
        count(counts, citation.kind().code()).gave(place + ":" + citation.span().start());
      }
    }
  }

  private static boolean same(JsonNode gold, Citation found) {
    if (!found.kind().code().equals(gold.path("kind").asString())) {
      return false;
    }
    String type = gold.path("type").asString("");
    return found.kind() != Kind.FULL
        || fold(gold.path("number").asString(""))
                .equals(fold(found.reference().number().orElse("")))
            && (type.isEmpty() || type.equals(typeOf(found)));
  }

  private static boolean overIgnored(JsonNode row, Citation citation) {
    for (JsonNode gold : row.path("citations")) {
      boolean over =
          Math.min(gold.path("end").asInt(), citation.span().end())
              > Math.max(gold.path("start").asInt(), citation.span().start());
      if (over && IGNORED.contains(gold.path("kind").asString())) {
        return true;
      }
    }
    return false;
  }

  /** Relations between numbered documents, and those of the host that the gold names. */
  private static void relations(JsonNode row, String place, Reading reading, Count count) {
    if (!row.has("relations")) {
      return;
    }
    Set<String> found = new HashSet<>();
    for (Edge edge : reading.edges()) {
      String source =
          edge.source().map(s -> s.reference().number().orElse(s.text())).orElse("SELF");
      found.add(
          fold(source + edge.relation().verb() + edge.target().reference().number().orElse("")));
    }
    for (JsonNode gold : row.path("relations")) {
      String verb = gold.path("relation").asString().replace("triển khai thực hiện", "thực hiện");
      String target = gold.path("target").asString().replace(" (short)", "");
      boolean hit = found.contains(fold(gold.path("source").asString() + verb + target));
      count.took(hit, place + ":" + target);
    }
  }

  private static String typeOf(Citation citation) {
    return citation.reference().type().orElse("");
  }

  private static String fold(String text) {
    return text.replaceAll("\\s", "").replace('Ð', 'Đ').toLowerCase(Locale.ROOT);
  }

  private static boolean removeFirst(
      List<Citation> from, java.util.function.Predicate<Citation> wanted) {
    for (int i = 0; i < from.size(); i++) {
      if (wanted.test(from.get(i))) {
        from.remove(i);
        return true;
      }
    }
    return false;
  }

  private static double overlap(JsonNode gold, Span found) {
    int start = gold.path("start").asInt();
    int end = gold.path("end").asInt();
    int shared = Math.min(end, found.end()) - Math.max(start, found.start());
    int longest = Math.max(Math.max(end - start, found.end() - found.start()), 1);
    return (double) shared / longest;
  }
}
