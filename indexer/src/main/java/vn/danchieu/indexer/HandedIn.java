package vn.danchieu.indexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.cite.CorrectedFacts;
import vn.danchieu.indexer.cite.CorrectionRules;
import vn.danchieu.indexer.load.Loads;

/** Corrections that a person hands in as lines of a file, compared with what is kept. */
final class HandedIn {
  private final Loads loads;
  private final String by;

  /** By document: what was made, and what of the lines before is to be made. */
  private final Map<String, List<StoredCorrection>> made = new HashMap<>();

  HandedIn(Loads loads, String by) {
    this.loads = loads;
    this.by = by;
  }

  List<CorrectionLine> look(List<CorrectionLine> lines) {
    return lines.stream()
        .map(line ->
            line.read().filter(_ -> line.isTaken()).map(read -> look(line, read)).orElse(line))
        .toList();
  }

  private CorrectionLine look(CorrectionLine line, StoredCorrection read) {
    List<StoredCorrection> before =
        made.computeIfAbsent(
            read.documentId(), id -> new ArrayList<>(loads.corrections().made(id)));
    Optional<StoredCorrection> same = before.stream().filter(each -> isSame(each, read)).findAny();
    CorrectionLine looked =
        same.isPresent() ? known(line, same.get(), read) : fresh(line, signed(read));
    if (looked.isTaken()) {
      looked
          .read()
          .ifPresent(taken -> {
            before.removeIf(each -> each.id().equals(taken.id()));
            before.add(taken);
          });
    }
    return looked;
  }

  private CorrectionLine known(CorrectionLine line, StoredCorrection kept, StoredCorrection read) {
    return read.undone()
        .filter(_ -> kept.holds())
        .map(undoing ->
            line.becomes(
                CorrectionLine.Fate.UNDOES,
                kept.undone(new Undoing(signed(undoing.by()), undoing.at(), undoing.reason()))))
        .orElseGet(() -> line.becomes(CorrectionLine.Fate.KNOWN, kept));
  }

  /** What does not hold any more contradicts nothing. */
  private CorrectionLine fresh(CorrectionLine line, StoredCorrection read) {
    Optional<StoredDocument> document = loads.document(read.documentId());
    if (document.isEmpty()) {
      return line.becomes(CorrectionLine.Fate.WAITING, read);
    }
    List<String> broken = read.holds() ? broken(document.get(), read) : List.of();
    return broken.isEmpty()
        ? line.becomes(CorrectionLine.Fate.NEW, read)
        : line.becomes(CorrectionLine.Fate.NEW, read).refused(broken);
  }

  private List<String> broken(StoredDocument document, StoredCorrection read) {
    if (read.into().isPresent()) {
      return brokenByMerging(loads, document, read.into().get());
    }
    List<StoredCorrection> before = made.getOrDefault(read.documentId(), List.of());
    return CorrectionRules.broken(
        document, CorrectedFacts.of(Stream.concat(before.stream(), Stream.of(read)).toList()));
  }

  /** In whose name it is kept: nobody signs for another alone. */
  private StoredCorrection signed(StoredCorrection read) {
    return read.by(signed(read.by()))
        .undone(
            read.undone()
                .map(undoing -> new Undoing(signed(undoing.by()), undoing.at(), undoing.reason())));
  }

  private String signed(String name) {
    return name.equals(by) ? name : "%s (theo tệp do %s nhập)".formatted(name, by);
  }

  private boolean isSame(StoredCorrection kept, StoredCorrection read) {
    return kept.about() == read.about()
        && kept.documentId().equals(read.documentId())
        && kept.value().equals(read.value())
        && kept.at().equals(read.at())
        && Objects.equals(kept.link(), read.link())
        && (kept.by().equals(read.by()) || kept.by().startsWith(read.by() + " (theo tệp do "));
  }

  /** What corrections of one document would make it say against itself. */
  static List<String> brokenBy(Loads loads, String id, List<StoredCorrection> corrections) {
    List<StoredCorrection> before = loads.corrections().made(id);
    return loads
        .document(id)
        .map(held ->
            corrections.stream()
                .flatMap(each -> each.into().stream())
                .findFirst()
                .map(into -> brokenByMerging(loads, held, into))
                .orElseGet(() ->
                    CorrectionRules.broken(
                        held,
                        CorrectedFacts.of(
                            Stream.concat(before.stream(), corrections.stream()).toList()))))
        .orElseGet(() -> List.of("kho không có văn bản này. Nạp văn bản rồi sửa lại."));
  }

  private static List<String> brokenByMerging(Loads loads, StoredDocument record, String into) {
    boolean gone =
        loads.corrections().made(into).stream()
            .anyMatch(
                each -> each.holds() && each.documentId().equals(into) && each.into().isPresent());
    return CorrectionRules.broken(record, loads.document(into), gone);
  }
}
