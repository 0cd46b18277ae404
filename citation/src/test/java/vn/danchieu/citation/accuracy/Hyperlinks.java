package vn.danchieu.citation.accuracy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Numbers;

/** Mentions that editors linked by hand: whether they get the number of the document linked to. */
public final class Hyperlinks {
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/-](\\d{1,3})-((?:19|20)\\d\\d)-(qh\\d\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_OF_HOST = Pattern.compile("/((?:19|20)\\d\\d)/");

  /** One class of mentions. */
  public record Score(String name, int right, int all, List<String> wrong) {}

  private Hyperlinks() {}

  public static List<Score> score(Path file) {
    List<String> wrongNumbers = new ArrayList<>();
    List<String> wrongNames = new ArrayList<>();
    int numbers = 0;
    int names = 0;
    for (JsonNode row : Datasets.lines(file)) {
      Optional<String> target = target(row);
      String mention = row.path("mention").asString();
      if (target.isEmpty() || mention.startsWith("QCVN") || mention.startsWith("sửa đổi")) {
        continue;
      }
      boolean named = mention.startsWith("Luật") || mention.startsWith("Bộ luật");
      boolean bare = named && Numbers.inQuery(mention).isEmpty();
      boolean right =
          found(row).filter(number -> folded(number).equals(folded(target.get()))).isPresent();
      String fault =
          "%s → %s, found %s in: %s"
              .formatted(mention, target.get(), found(row), row.path("sentence").asString());
      if (bare) {
        names++;
        if (!right) {
          wrongNames.add(row.path("doc").asString() + ": " + fault);
        }
      } else {
        numbers++;
        if (!right) {
          wrongNumbers.add(row.path("doc").asString() + ": " + fault);
        }
      }
    }
    return List.of(
        new Score("by number", numbers - wrongNumbers.size(), numbers, wrongNumbers),
        new Score("bare law names", names - wrongNames.size(), names, wrongNames));
  }

  private static String folded(String number) {
    return Numbers.parse(number).map(DocumentNumber::folded).orElse(number);
  }

  /** The target by its number, or by the number its address shows. */
  private static Optional<String> target(JsonNode row) {
    String mention = row.path("mention").asString();
    Optional<String> inMention = Numbers.parse(mention).map(DocumentNumber::canonical);
    if (inMention.isPresent()) {
      return inMention;
    }
    String raw = row.path("target_number_raw").asString("");
    if (Numbers.parse(raw).isPresent()) {
      return Optional.of(raw);
    }
    Matcher address = IN_ADDRESS.matcher(row.path("href").asString());
    return address.find()
        ? Optional.of(
            address.group(1)
                + "/"
                + address.group(2)
                + "/"
                + address.group(3).toUpperCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<String> found(JsonNode row) {
    int start = row.path("start").asInt();
    int end = row.path("end").asInt();
    return CitationReader.standard()
        .read(row.path("sentence").asString(), host(row.path("doc").asString()))
        .citations()
        .stream()
        .filter(c -> c.span().start() < end && start < c.span().end())
        .max(java.util.Comparator.comparingInt(c -> overlap(c, start, end)))
        .flatMap(c -> c.reference().number());
  }

  private static int overlap(Citation citation, int start, int end) {
    int shared = Math.min(end, citation.span().end()) - Math.max(start, citation.span().start());
    return shared * 1000 - (citation.span().end() - citation.span().start());
  }

  /** These hosts are of the end of their year. */
  private static Host host(String number) {
    Matcher year = YEAR_OF_HOST.matcher(number);
    return new Host(
        Optional.empty(),
        Optional.of(number),
        Optional.empty(),
        year.find()
            ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 12, 31))
            : Optional.empty());
  }

  public static void main(String[] none) {
    for (Score score :
        score(Datasets.root().orElseThrow().resolve("data/citation/hyperlinks-dev.jsonl"))) {
      System.out.println(score.name() + " " + score.right() + "/" + score.all());
      score.wrong().forEach(System.out::println);
    }
  }
}
