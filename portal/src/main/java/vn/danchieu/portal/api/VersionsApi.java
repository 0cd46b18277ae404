package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Consolidations;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.version.ActStandIns;
import vn.danchieu.portal.version.Basis;
import vn.danchieu.portal.version.DayText;
import vn.danchieu.portal.version.MissingAct;
import vn.danchieu.validity.Standing;

/** How an act read on a day, and on which days it changed. */
@RestController
@RequestMapping("/api/v1/documents/{id}/versions")
class VersionsApi {
  /** Of famous acts hundreds tell. */
  private static final int MOST_LINKS = 500;

  private final Documents documents;
  private final ArticleVersions versions;
  private final Standings standings;
  private final Relations relations;
  private final Consolidations consolidations;

  VersionsApi(
      Documents documents,
      ArticleVersions versions,
      Standings standings,
      Relations relations,
      Consolidations consolidations) {
    this.documents = documents;
    this.versions = versions;
    this.standings = standings;
    this.relations = relations;
    this.consolidations = consolidations;
  }

  /**
   * The days on which the text changes, as far as held acts say so; with a day the articles as they
   * read then.
   */
  @GetMapping
  VersionsJson versions(@PathVariable String id, @RequestParam Optional<String> on) {
    StoredDocument document = documents.find(id).orElseThrow(() -> new NotKnown(id));
    Optional<LocalDate> day = Parameters.day("on", on);
    Optional<StoredDocument> standIn = standIn(document, day);
    StoredDocument text = standIn.orElse(document);
    ArticleVersions.Read read = versions.of(text.id(), day.stream().toList());
    Basis basis = Basis.of(text, read.course());
    return new VersionsJson(
        document.id(),
        day,
        BasisJson.of(basis, standIn),
        read.course().map(StoredCourse::days).orElse(List.of()),
        read.course().map(StoredCourse::undated).orElse(List.of()),
        missing(document),
        read.course()
            .flatMap(StoredCourse::problem)
            .map(problem -> problem.name().toLowerCase(Locale.ROOT)),
        day.filter(that -> !basis.isLaterThan(that))
            .map(that -> DayText.of(text, read, that).stream().map(ArticleJson::of).toList())
            .orElse(List.of()));
  }

  /** Of an act without a text the consolidation of that day; of none, the nearest to it. */
  private Optional<StoredDocument> standIn(StoredDocument document, Optional<LocalDate> day) {
    if (document.held()) {
      return Optional.empty();
    }
    ActStandIns all = ActStandIns.of(document.number(), consolidations.ofWork(document.id()));
    Optional<ActStandIns.Text> text = day.isEmpty() ? all.last() : day.flatMap(all::on);
    return text.or(all::first).map(ActStandIns.Text::document);
  }

  private List<MissingAct> missing(StoredDocument document) {
    Standing standing = standings.of(document);
    List<String> links =
        MissingAct.ofWords(standing).stream()
            .map(change -> change.told().linkId())
            .limit(MOST_LINKS)
            .toList();
    return links.isEmpty() ? List.of() : MissingAct.of(standing, relations.byId(links));
  }

  /**
   * The course of an act's text.
   *
   * @param days on which something begins to read otherwise
   * @param undated what acts change from a day that nothing says
   * @param missing acts that amend it, as is said somewhere, and are not held: no day tells of them
   * @param problem why no days can be told: {@code too_much}, {@code unreadable}
   * @param provisions as they read on the day, where one was asked for
   */
  record VersionsJson(
      String id,
      Optional<LocalDate> on,
      BasisJson basis,
      List<StoredCourse.Day> days,
      List<StoredCourse.Undated> undated,
      List<MissingAct> missing,
      Optional<String> problem,
      List<ArticleJson> provisions) {}

  /**
   * What the loaded text is.
   *
   * @param kind {@code original}, {@code consolidation} or {@code code}
   * @param asOf before this day no text is held of a consolidation: no provisions are told
   * @param textOf the consolidation whose text it is, where that of the act itself is not held
   */
  record BasisJson(
      String kind, List<String> contained, Optional<LocalDate> asOf, Optional<String> textOf) {
    static BasisJson of(Basis basis, Optional<StoredDocument> standIn) {
      return new BasisJson(
          basis.kind().name().toLowerCase(Locale.ROOT),
          basis.contained(),
          basis.asOf(),
          standIn.map(StoredDocument::id));
    }
  }

  /** An article with what made it read so, and what was to change it as well. */
  record ArticleJson(
      String label,
      String title,
      String text,
      List<StoredVersion.Change> changes,
      List<StoredVersion.Outstanding> outstanding) {
    static ArticleJson of(DayText.Article article) {
      return new ArticleJson(
          article.label(),
          article.title(),
          article.text(),
          article.changes(),
          article.outstanding());
    }
  }
}
