package vn.danchieu.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danchieu.citation.key.MatchWeighing;
import vn.danchieu.citation.key.MatchWeighing.Level;

/** Decides which of the documents that share a key with a reference is meant, if any. */
public final class Resolver {
  private Resolver() {}

  /**
   * Candidates may hold documents that do not fit; they are weighed and dropped. One that is left
   * at the strongest level is the target, unless too little is said to tell it from others of the
   * same number that may not be held.
   */
  public static Resolution resolve(Reference reference, Collection<DocumentFacts> candidates) {
    Map<String, DocumentFacts> distinct = new LinkedHashMap<>();
    candidates.forEach(document -> distinct.putIfAbsent(document.id(), document));
    List<MatchWeighing> fitting = new ArrayList<>();
    for (DocumentFacts document : distinct.values()) {
      MatchWeighing weighing = MatchWeighing.of(reference, document);
      if (weighing.level() != Level.EXCLUDED) {
        fitting.add(weighing);
      }
    }
    if (fitting.isEmpty()) {
      return new Resolution.Missing(Keys.identity(reference));
    }
    Level strongest =
        fitting.stream().map(MatchWeighing::level).max(Comparator.naturalOrder()).orElseThrow();
    List<MatchWeighing> best =
        oncePerDocument(fitting.stream().filter(w -> w.level() == strongest).toList());
    if (best.size() == 1 && strongest.compareTo(Level.LIKELY) >= 0) {
      return new Resolution.Resolved(best.getFirst().candidate());
    }
    return new Resolution.Ambiguous(
        fitting.stream()
            .sorted(
                Comparator.comparing(MatchWeighing::level)
                    .thenComparing(w -> w.candidate().score())
                    .reversed())
            .map(MatchWeighing::candidate)
            .toList());
  }

  /** A document that is held twice, under 155/2020/NĐ-CP and 155/2020/nđ-cp, is one document. */
  private static List<MatchWeighing> oncePerDocument(List<MatchWeighing> weighings) {
    Map<String, MatchWeighing> distinct = new LinkedHashMap<>();
    for (MatchWeighing weighing : weighings) {
      DocumentFacts document = weighing.candidate().document();
      boolean sure = document.number().isPresent() && document.issued().isPresent();
      String key = sure ? Keys.identity(document) + document.issued().get() : "id:" + document.id();
      distinct.putIfAbsent(key, weighing);
    }
    return List.copyOf(distinct.values());
  }
}
