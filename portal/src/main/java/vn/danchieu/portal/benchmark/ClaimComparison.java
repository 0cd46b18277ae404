package vn.danchieu.portal.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.danchieu.citation.Relation;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.State;

/**
 * Claims of texts beside what others say: each document counts once as ended, once as partly ended.
 * Where nobody says anything a claim is neither right nor wrong; it is listed to be read.
 */
final class ClaimComparison {
  private final LocalDate day;
  private final Map<String, List<String>> ended;
  private final Map<String, List<String>> amended;
  private final Set<String> loaded;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Set<String> judged = new HashSet<>();

  /**
   * @param ended by number, the numbers of those that ended parts of it
   * @param amended the same of those that amended it
   * @param loaded the numbers of all records
   */
  ClaimComparison(
      LocalDate day,
      Map<String, List<String>> ended,
      Map<String, List<String>> amended,
      Set<String> loaded) {
    this.day = day;
    this.ended = ended;
    this.amended = amended;
    this.loaded = loaded;
  }

  void add(Standing standing, String status) {
    List<Change> claims =
        standing.changes().stream()
            .filter(Change::fromText)
            .filter(change -> change.from().filter(day::isBefore).isEmpty())
            .toList();
    for (Change claim : claims) {
      if (claim.whole()) {
        judge("ended", standing, status, claim);
      } else if (isPartly(claim)) {
        judge("partly ended", standing, status, claim);
      } else if (standing.isEndedInPartByAmending(claim)) {
        judge("partly ended by amending", standing, status, claim);
      }
    }
    State.ofWords(status)
        .filter(said -> said == State.EXPIRED || said == State.PARTLY_EXPIRED)
        .ifPresent(said ->
            count(
                "status "
                    + status
                    + (claims.stream().anyMatch(c -> says(c, said, standing))
                        ? ": said"
                        : ": not said")));
    recall(standing, claims);
  }

  private void judge(String what, Standing standing, String status, Change claim) {
    if (!judged.add(what + standing.document().id())) {
      return;
    }
    String verdict = verdict(standing, status, claim);
    count(what + ": " + verdict);
    lines.add(
        String.join(
            "\t",
            what,
            verdict,
            standing.document().number().orElse(""),
            status,
            claim.byName(),
            claim.from().map(LocalDate::toString).orElse(""),
            claim.namedParts().orElse(""),
            claim.source().replaceAll("\\s+", " ")));
  }

  private String verdict(Standing standing, String status, Change claim) {
    boolean confirmed =
        State.ofWords(status).filter(said -> says(claim, said, standing)).isPresent()
            || listed(standing, claim);
    boolean silent = State.ofWords(status).isEmpty();
    return confirmed ? "confirmed" : silent ? "nothing said" : "otherwise";
  }

  private boolean listed(Standing standing, Change claim) {
    String by = claim.by().flatMap(d -> d.number()).orElse("");
    Map<String, List<String>> list = isPartly(claim) ? ended : amended;
    return !claim.whole()
        && list.getOrDefault(standing.document().number().orElse(""), List.of()).contains(by);
  }

  /** Of the parts that others list as ended or amended, how many the texts tell of. */
  private void recall(Standing standing, List<Change> claims) {
    String number = standing.document().number().orElse("");
    for (String by : Set.copyOf(ended.getOrDefault(number, List.of()))) {
      boolean told = claims.stream().anyMatch(c -> isPartly(c) && isBy(c, by));
      count("listed as partly ended: " + told(told, by));
    }
    for (String by : Set.copyOf(amended.getOrDefault(number, List.of()))) {
      boolean told = claims.stream().anyMatch(c -> c.relation() == Relation.AMENDS && isBy(c, by));
      count("listed as amended: " + told(told, by));
    }
  }

  private String told(boolean told, String by) {
    return told ? "said" : loaded.contains(by) ? "not said" : "its text is not among the records";
  }

  private static boolean isBy(Change claim, String number) {
    return claim.by().flatMap(d -> d.number()).filter(number::equals).isPresent();
  }

  private static boolean says(Change claim, State said, Standing standing) {
    boolean amends = said == State.PARTLY_EXPIRED && standing.isEndedInPartByAmending(claim);
    return amends || is(claim, said);
  }

  private static boolean isPartly(Change claim) {
    return is(claim, State.PARTLY_EXPIRED);
  }

  private static boolean is(Change claim, State state) {
    return claim.state(false).filter(state::equals).isPresent();
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
