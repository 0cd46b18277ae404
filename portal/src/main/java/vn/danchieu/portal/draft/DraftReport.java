package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.danchieu.portal.draft.DraftFinding.Verdict;

/**
 * What was found in a draft, in its order.
 *
 * @param form departures of the draft as a whole
 */
public record DraftReport(LocalDate date, List<DraftFinding> findings, List<FormWarning> form) {
  private static final Set<Verdict> FINE =
      Set.of(Verdict.IN_FORCE, Verdict.NO_STATE, Verdict.UNKNOWN);

  /** How many citations call for a look. */
  public long toMend() {
    return findings.stream()
        .filter(f -> !FINE.contains(f.verdict()) || !f.form().isEmpty())
        .count();
  }

  public List<String> corrections() {
    return findings.stream().flatMap(f -> f.correction().stream()).distinct().toList();
  }
}
