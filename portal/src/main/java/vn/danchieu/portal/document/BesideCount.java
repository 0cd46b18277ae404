package vn.danchieu.portal.document;

import java.util.ArrayList;
import java.util.List;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.version.OfficialConsolidations;
import vn.danchieu.portal.version.OfficialConsolidations.Verdict;

/**
 * What a consolidation says of the changed articles of a day.
 *
 * @param agreeing how many it has with the same words
 * @param differing how many with other words, or not at all
 * @param others how many read on that day as they did before or after what it lists
 */
record BesideCount(OfficialConsolidations.Held by, long agreeing, long differing, long others) {
  static List<BesideCount> of(OfficialConsolidations beside, List<StoredVersion> changed) {
    List<BesideCount> counts = new ArrayList<>();
    for (OfficialConsolidations.Held held :
        changed.isEmpty() ? List.<OfficialConsolidations.Held>of() : beside.all()) {
      List<Verdict> verdicts =
          changed.stream().flatMap(version -> beside.of(version, held).stream()).toList();
      long agreeing = verdicts.stream().filter(Verdict.Agrees.class::isInstance).count();
      counts.add(
          new BesideCount(
              held, agreeing, verdicts.size() - agreeing, changed.size() - verdicts.size()));
    }
    return List.copyOf(counts);
  }
}
