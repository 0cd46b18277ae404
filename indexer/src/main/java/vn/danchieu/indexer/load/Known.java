package vn.danchieu.indexer.load;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLedger;

/** What is already stored of a document. */
record Known(String slug, String contentHash, StoredLedger ledger) {
  static final String LEDGER = "ledger";
  static final List<String> FIELDS = List.of("slug", "contentHash", LEDGER);

  static Known of(JsonNode source) {
    JsonNode ledger = source.path(LEDGER);
    return new Known(
        source.path("slug").asString(""),
        source.path("contentHash").asString(""),
        ledger.isObject()
            ? Json.MAPPER.treeToValue(ledger, StoredLedger.class)
            : new StoredLedger(List.of(), "", 0, 0));
  }

  Optional<String> textKey() {
    return Optional.of(ledger.text()).filter(key -> !key.isEmpty());
  }
}
