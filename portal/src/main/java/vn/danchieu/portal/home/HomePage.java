package vn.danchieu.portal.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.danchieu.portal.link.CitedDocuments;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.validity.Standing;

/** What the first page shows. */
record HomePage(
    Documents.Holdings holdings,
    List<CitedDocuments.Cited> mostCited,
    List<Standing> newest,
    LocalDate on) {
  static final Comparator<Standing> NEWEST_FIRST =
      Comparator.comparing(
          (Standing standing) -> standing.document().issued().orElse(LocalDate.MIN),
          Comparator.reverseOrder());

  private static final List<String> EXAMPLES =
      List.of("kh 3676 ubnd", "dan van chinh quyen", "nd 04 2015", "QCDC co so", "tiếp công dân");

  public List<String> examples() {
    return EXAMPLES;
  }
}
