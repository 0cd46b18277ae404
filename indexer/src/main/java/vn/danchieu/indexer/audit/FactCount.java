package vn.danchieu.indexer.audit;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.SourceNote;

/** Counts one kind of fact over documents. */
final class FactCount {
  /** Facts that gave way to the text, or that the text alone tells. */
  private static final String OWN_TEXT = "toàn văn";

  private static final String UNNAMED = "nguồn không ghi tên";

  private final String about;
  private final String name;
  private final Function<StoredDocument, Optional<?>> value;
  private final Map<String, Long> sources = new TreeMap<>();
  private long known;
  private long missing;
  private long disputed;

  private FactCount(String about, String name, Function<StoredDocument, Optional<?>> value) {
    this.about = about;
    this.name = name;
    this.value = value;
  }

  static List<FactCount> all() {
    return List.of(
        new FactCount("title", "tên, trích yếu", StoredDocument::title),
        new FactCount("type", "loại văn bản", StoredDocument::type),
        new FactCount("number", "số, ký hiệu", StoredDocument::number),
        new FactCount("issuer", "cơ quan ban hành", StoredDocument::issuer),
        new FactCount("issued", "ngày ban hành", StoredDocument::issued),
        new FactCount("effective", "ngày có hiệu lực", StoredDocument::effective));
  }

  void count(StoredDocument document) {
    if (value.apply(document).isEmpty()) {
      missing++;
      return;
    }
    known++;
    sources.merge(source(document), 1L, Long::sum);
    disputed += document.disputed().stream().anyMatch(d -> d.about().equals(about)) ? 1 : 0;
  }

  private String source(StoredDocument document) {
    boolean mended =
        document.claims().stream().anyMatch(claim -> claim.about().equals(about))
            && (!about.equals("effective")
                || document.claims().stream().anyMatch(c -> c.source().equals(OWN_TEXT)));
    return mended
        ? OWN_TEXT
        : document.sources().stream()
            .filter(note -> note.covers().contains(about))
            .findFirst()
            .or(() -> document.sources().stream().findFirst())
            .map(FactCount::named)
            .orElse(UNNAMED);
  }

  /** An address by its site, a key by its collection: of each of its documents it is another. */
  private static String named(SourceNote note) {
    String name = note.name();
    if (name.startsWith("http")) {
      return Optional.ofNullable(URI.create(name.split("[?# ]", 2)[0]).getHost()).orElse(name);
    }
    int colon = name.indexOf(':');
    return colon > 0 && !name.contains(" ") ? name.substring(0, colon) : name;
  }

  Quality.Fact fact() {
    return new Quality.Fact(name, known, missing, disputed, StockAudit.largestFirst(sources));
  }
}
