package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.indexer.derive.ActVersions.Result;
import vn.danchieu.indexer.derive.VersionRecords.Wanted;
import vn.danchieu.version.Act;
import vn.danchieu.version.ActReader;

/**
 * Derives versions of articles. Fingerprints tell whether the text of an act, or of one that amends
 * it, has changed, since most marked works are only cited.
 *
 * <p>Killed at any moment: a work keeps its mark until its versions are written, and its course
 * says how many there may be before they are.
 */
final class VersionStep {
  /** In characters; limits the memory that one page of works takes. */
  private static final long WRITTEN_AT_ONCE = 10_000_000;

  private final AmendingActs acts;
  private final ActTexts texts;
  private final VersionRecords records;
  private final Register register;
  private final ActReader reader = new ActReader();

  VersionStep(AmendingActs acts, ActTexts texts, VersionRecords records, Register register) {
    this.acts = acts;
    this.texts = texts;
    this.records = records;
    this.register = register;
  }

  /**
   * @param anyway also where the texts are those of before
   * @return the works whose texts a load is writing: they are to be derived again
   */
  Set<String> derive(Collection<RegisterEntry> entries, boolean anyway) throws IOException {
    Set<String> ids = new TreeSet<>();
    entries.forEach(entry -> ids.add(entry.id()));
    Map<String, String> consolidated = acts.consolidated(ids);
    ids.addAll(consolidated.keySet());
    ActFingerprints signatures = signatures(entries, ids, consolidated);
    Map<String, StoredCourse> stored = records.courses(ids);
    List<Wanted> wanted = new ArrayList<>();
    List<String> otherwise = new ArrayList<>();
    for (String id : ids) {
      Optional<StoredCourse> before = Optional.ofNullable(stored.get(id));
      if (signatures.amending(id).isEmpty() || !signatures.hashes().containsKey(id)) {
        before.ifPresent(_ -> wanted.add(new Wanted(before, Optional.empty(), List.of())));
      } else if (anyway || !isSame(before, id, signatures)) {
        otherwise.add(id);
      }
    }
    write(wanted, signatures);
    return read(otherwise, stored, signatures);
  }

  /** Computes several at once and writes them in order. */
  private Set<String> read(
      List<String> ids, Map<String, StoredCourse> stored, ActFingerprints signatures)
      throws IOException {
    Set<String> late = new TreeSet<>();
    List<Wanted> wanted = new ArrayList<>();
    AtOnce<String, Optional<Wanted>> reading =
        new AtOnce<>(id -> read(id, Optional.ofNullable(stored.get(id)), signatures));
    reading.each(
        ids,
        (id, read) -> {
          read.ifPresentOrElse(wanted::add, () -> late.add(id));
          if (wanted.stream().mapToLong(Wanted::characters).sum() > WRITTEN_AT_ONCE) {
            write(wanted, signatures);
          }
        });
    write(wanted, signatures);
    return late;
  }

  private void write(List<Wanted> wanted, ActFingerprints signatures) throws IOException {
    tellThoseBehind(wanted, signatures);
    records.write(wanted);
    wanted.clear();
  }

  /**
   * @param consolidated the act by the id of its consolidation
   */
  private ActFingerprints signatures(
      Collection<RegisterEntry> entries, Set<String> ids, Map<String, String> consolidated)
      throws IOException {
    Set<String> amended = new TreeSet<>(ids);
    amended.addAll(consolidated.values());
    Map<String, Set<String>> direct = new HashMap<>(acts.of(amended));
    Set<String> amending = new TreeSet<>();
    direct.values().forEach(amending::addAll);
    Set<String> further = new TreeSet<>(amending);
    further.removeAll(amended);
    direct.putAll(acts.of(further));
    Set<String> others = new TreeSet<>(amended);
    direct.values().forEach(others::addAll);
    entries.forEach(entry -> others.remove(entry.id()));
    Map<String, String> hashes = new HashMap<>(register.heldTexts(others));
    entries.forEach(entry -> entry.heldText().ifPresent(hash -> hashes.put(entry.id(), hash)));
    consolidated.forEach((by, act) -> {
      if (!hashes.containsKey(act) && register.owns(act)) {
        Set<String> later = new TreeSet<>(direct.getOrDefault(act, Set.of()));
        later.remove(by);
        direct.put(by, later);
      }
    });
    return new ActFingerprints(hashes, direct, ids);
  }

  private static boolean isSame(
      Optional<StoredCourse> before, String id, ActFingerprints signatures) {
    return before.filter(course -> course.signature().equals(signatures.ofAll(id))).isPresent();
  }

  /**
   * Empty where a load has written the work and not yet its text: the result always matches the
   * text that was read.
   */
  private Optional<Wanted> read(
      String id, Optional<StoredCourse> before, ActFingerprints signatures) throws IOException {
    List<String> ids = new ArrayList<>(List.of(id));
    ids.addAll(signatures.all(id));
    ActTexts.Texts read = texts.read(ids, signatures.hashes());
    if (read.isLate()) {
      return Optional.empty();
    }
    Result result =
        read.isTooMuch() ? Result.failed(StoredCourse.Problem.TOO_MUCH) : of(read.acts());
    StoredCourse course =
        new StoredCourse(
            StoredCourse.idOf(id),
            id,
            result.versions().size(),
            signatures.ofAll(id),
            signatures.ofAmending(id),
            result.contained(),
            result.days(),
            result.undated(),
            result.problem());
    return Optional.of(new Wanted(before, Optional.of(course), result.versions()));
  }

  private Result of(List<Act> acts) {
    return ActVersions.of(acts.getFirst(), acts.subList(1, acts.size()), reader);
  }

  /**
   * Marks the works that these acts amend, since an amended act amends others differently. Written
   * before the acts' own courses.
   */
  private void tellThoseBehind(List<Wanted> wanted, ActFingerprints signatures) throws IOException {
    Set<String> otherwise = new TreeSet<>();
    for (Wanted each : wanted) {
      String id = each.course().or(each::before).map(StoredCourse::documentId).orElseThrow();
      String said = each.before().map(StoredCourse::amended).orElse("");
      if (!said.equals(signatures.ofAmending(id))) {
        otherwise.add(id);
      }
    }
    Set<String> behind = new TreeSet<>(acts.amendedBy(otherwise));
    // Their fingerprints came from the same links, so these are done already.
    behind.removeAll(signatures.asked());
    // Works marked before may have been derived since.
    register.forgetMarks();
    register.mark(behind);
  }
}
