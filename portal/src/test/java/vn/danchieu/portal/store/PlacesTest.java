package vn.danchieu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.RunningPortal;

/** Provisions by the anchors under which documents are cited. */
@RunningPortal
class PlacesTest {
  @Autowired private Documents documents;

  @Test
  void eachAnchorIsLookedForInItsOwnDocumentAlone() {
    List<List<StoredProvision>> texts =
        documents.all().stream().map(documents::provisions).filter(p -> p.size() > 1).toList();
    Map<String, Set<String>> asked = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      List<StoredProvision> text = texts.get(i);
      asked.put(text.getFirst().documentId(), Set.of(text.get(i % text.size()).anchor(), "dieu-0"));
    }

    Map<String, StoredProvision> found = documents.at(asked);

    assertThat(texts).hasSizeGreaterThan(2);
    assertThat(found.values())
        .hasSameSizeAs(texts)
        .allSatisfy(p -> assertThat(asked.get(p.documentId())).contains(p.anchor()));
  }
}
