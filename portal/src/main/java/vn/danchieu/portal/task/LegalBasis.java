package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.Citing;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.task.TaskAnswer.Placed;
import vn.danchieu.portal.task.TaskAnswer.Side;

/**
 * The legal basis of a draft: normative acts of the State in force, the higher first, each a line
 * that ends with a semicolon, the last with a full stop (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
final class LegalBasis {
  /** Of documents further down it is rarely sure that a draft rests on them. */
  private static final int MOST = 10;

  private LegalBasis() {}

  static List<String> of(List<Placed> governing, LocalDate on) {
    List<StoredDocument> acts =
        governing.stream()
            .limit(MOST)
            .filter(placed -> placed.side() == Side.STATE)
            .map(Placed::governing)
            .filter(each -> each.rank().isPresent() && each.holds(on))
            .sorted(Comparator.comparing(each -> each.rank().orElseThrow()))
            .flatMap(each -> each.end().known().stream())
            .map(LinkEnd.Known::document)
            .toList();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      lines.add("Căn cứ " + Citing.asBasis(acts.get(i)) + (i + 1 < acts.size() ? ";" : "."));
    }
    return lines;
  }
}
