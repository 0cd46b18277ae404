package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.search.Candidate.Ranked;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.text.Marked;
import vn.danchieu.portal.text.SearchedWords;

/** Builds result rows from works and provisions. */
final class HitRows {
  private static final int SUMMARY_SHOWN = 240;

  private final Map<String, List<Ranked>> provisions;
  private final LocalDate on;
  private final Amended amended;
  private final SearchedWords searched;
  private final Snippets snippets;

  /**
   * @param provisions what is shown of each document, by its id
   * @param amended which of them read otherwise on the day
   */
  HitRows(
      ParsedQuery understood, Map<String, List<Ranked>> provisions, LocalDate on, Amended amended) {
    this.amended = amended;
    this.provisions = provisions;
    this.on = on;
    this.searched = SearchedWords.of(understood.typed().words());
    this.snippets = Snippets.of(understood);
  }

  DocumentHit of(StoredWork work, double score) {
    StoredDocument document = work.document();
    Marked title = marked(document.title().orElse(""));
    Optional<Marked> summary = document.summary().map(s -> Marked.plain(s).abridged(SUMMARY_SHOWN));
    List<ProvisionHit> best =
        provisions.getOrDefault(work.id(), List.of()).stream()
            .map(snippets::hit)
            .map(hit -> hit.with(amended.since(hit.provision())))
            .toList();
    return new DocumentHit(
        document,
        document.number().isPresent()
            ? marked(Named.shortly(document))
            : marked(Named.mark(work.id()) + document.title().orElse("")),
        title,
        best.isEmpty() ? summary : Optional.empty(),
        best,
        score,
        Standings.shortly(work).on(on),
        work.citedBy());
  }

  private Marked marked(String text) {
    return Marked.at(text, searched.in(text));
  }
}
