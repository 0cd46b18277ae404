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
import vn.danchieu.indexer.derive.Register.Entry;
import vn.danchieu.indexer.derive.VersionRecords.Wanted;
import vn.danchieu.version.Act;
import vn.danchieu.version.ActReader;

/**
 * What the articles of acts say from a day on. Derived again where the text of an act, or of one
 * that amends it, is another than before; told by signatures, since most works that are marked are
 * only cited.
 *
 * <p>Killed at any moment: a work keeps its mark until its versions are written, and its course
 * says how many there may be before they are.
 */
final class VersionStep {
  /** Characters: what is held in memory of one page of works. */
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
  Set<String> derive(Collection<Entry> entries, boolean anyway) throws IOException {
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

  /** A few at once, and written in their order. */
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
      Collection<Entry> entries, Set<String> ids, Map<String, String> consolidated)
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
   * What is written is what was read: empty where a load has written the work and not yet its text.
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
   * What an act does to others may read otherwise, now that other acts amend it. They are marked
   * before it says that it knows.
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
    // These are told already: their signatures were made of the same links.
    behind.removeAll(signatures.asked());
    // What was marked before may be derived since.
    register.forgetMarks();
    register.mark(behind);
  }
}
