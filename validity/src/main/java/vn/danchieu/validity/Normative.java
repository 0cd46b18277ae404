package vn.danchieu.validity;

import java.util.Set;
import vn.danchieu.citation.Numbers;
import vn.danchieu.index.StoredDocument;

/** Which documents of the State have a state of validity at all. */
public final class Normative {
  private static final Set<String> ALWAYS =
      Set.of(
          "Hiến pháp",
          "Bộ luật",
          "Luật",
          "Pháp lệnh",
          "Lệnh",
          "Sắc lệnh",
          "Sắc luật",
          "Nghị định",
          "Nghị quyết liên tịch",
          "Thông tư",
          "Thông tư liên tịch");

  /** Normative with a year in the number, individual without: 10/2020/QĐ-TTg and 10/QĐ-TTg. */
  private static final Set<String> WITH_YEAR = Set.of("Nghị quyết", "Quyết định", "Chỉ thị");

  private Normative() {}

  public static boolean is(StoredDocument document) {
    String type = document.type().orElse("");
    return ALWAYS.contains(type)
        || WITH_YEAR.contains(type) && hasYear(document)
        || document.claims().stream().anyMatch(Normative::isOfTheStatesList);
  }

  private static boolean hasYear(StoredDocument document) {
    return document.number().flatMap(Numbers::parse).flatMap(n -> n.year()).isPresent();
  }

  private static boolean isOfTheStatesList(StoredDocument.Claim claim) {
    return claim.about().equals("status") && State.ofWords(claim.value()).isPresent();
  }
}
