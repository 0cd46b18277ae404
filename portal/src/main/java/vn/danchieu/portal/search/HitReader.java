package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Outline;
import vn.danchieu.portal.link.Outlines;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.store.Named;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.text.Marked;
import vn.danchieu.portal.text.SearchedWords;
import vn.danchieu.portal.validity.Standing;

/** Makes rows of what was found, with all that a row tells. */
@Component
class HitReader {
  private static final int SUMMARY_SHOWN = 240;

  private final ProvisionSearch provisions;
  private final Standings standings;
  private final Outlines outlines;

  HitReader(ProvisionSearch provisions, Standings standings, Outlines outlines) {
    this.provisions = provisions;
    this.standings = standings;
    this.outlines = outlines;
  }

  List<DocumentHit> read(Typed typed, List<Hit<StoredDocument>> found, LocalDate on) {
    List<StoredDocument> documents = Store.sources(found);
    List<String> ids = documents.stream().map(StoredDocument::id).toList();
    Around around =
        new Around(
            typed.hasWords() ? provisions.within(typed, ids) : Map.of(),
            standings.of(documents),
            outlines.of(ids),
            SearchedWords.of(typed.text()));
    List<DocumentHit> hits = new ArrayList<>();
    for (Hit<StoredDocument> hit : found) {
      StoredDocument document = hit.source();
      if (document != null) {
        hits.add(around.row(document, hit, on));
      }
    }
    return hits;
  }

  private record Around(
      Map<String, List<ProvisionHit>> provisions,
      Map<String, Standing> standings,
      Map<String, Outline> outlines,
      SearchedWords words) {

    DocumentHit row(StoredDocument document, Hit<StoredDocument> hit, LocalDate on) {
      String id = document.id();
      Marked title =
          Highlights.in(hit.highlight(), Fields.TITLE)
              .orElseGet(() -> Marked.plain(document.title().orElse("")));
      Optional<Marked> snippet =
          Highlights.sentences(hit.highlight(), Fields.TEXT)
              .or(() -> document.summary().map(s -> Marked.plain(s).abridged(SUMMARY_SHOWN)));
      List<ProvisionHit> parts = provisions.getOrDefault(id, List.of());
      Standing standing = standings.getOrDefault(id, new Standing(document, List.of()));
      String name = Named.shortly(document);
      Double score = hit.score();
      return new DocumentHit(
          document,
          document.number().isPresent() ? Marked.at(name, words.in(name)) : title,
          title,
          parts.isEmpty() ? snippet : Optional.empty(),
          parts,
          score == null ? 0 : score,
          standing.on(on),
          Optional.ofNullable(outlines.get(id)).map(Outline::citedBy).orElse(0L));
    }
  }
}
