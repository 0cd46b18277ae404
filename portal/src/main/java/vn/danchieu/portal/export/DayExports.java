package vn.danchieu.portal.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.link.ReadCitation;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.ArticleVersions.Stretch;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.Today;
import vn.danchieu.portal.version.Basis;
import vn.danchieu.portal.version.DayProvisions;

/** Documents with the course of their texts, for other programs. */
@Component
class DayExports {
  private static final java.util.Locale VIETNAMESE = java.util.Locale.of("vi");

  private final Relations relations;
  private final ArticleVersions versions;
  private final Today today;
  private final MessageSource messages;

  DayExports(Relations relations, ArticleVersions versions, Today today, MessageSource messages) {
    this.relations = relations;
    this.versions = versions;
    this.today = today;
    this.messages = messages;
  }

  private record Asked(ArticleVersions.Asked versions, Batch.Part<Stretch> stretches) {}

  String akomaNtoso(StoredDocument document, Optional<LocalDate> on) {
    List<Asked> asked = new ArrayList<>();
    // What cites the document is no part of its text.
    var glance =
        relations.glance(
            document,
            0,
            batch ->
                asked.add(
                    new Asked(
                        versions.ask(batch, document.id(), on.stream().toList()),
                        versions.askStretches(batch, document.id()))));
    ArticleVersions.Read read = asked.getFirst().versions().read();
    DayProvisions provisions =
        on.map(day -> DayProvisions.of(glance.provisions(), read, day))
            .orElseGet(() -> new DayProvisions(glance.provisions(), List.of()));
    var course =
        new AkomaNtoso.Course(
            provisions.all(),
            asked.getFirst().stretches().sources(),
            on,
            Basis.of(document, read.course()).kind() == Basis.Kind.ORIGINAL,
            on.map(day -> notes(document, provisions, read, day)).orElse(List.of()));
    List<ReadCitation> citations = glance.around().citations();
    return AkomaNtoso.of(document, course, citations);
  }

  /** What the text of a day does not say itself. */
  private List<String> notes(
      StoredDocument document, DayProvisions provisions, ArticleVersions.Read read, LocalDate day) {
    List<String> notes = new ArrayList<>();
    Basis basis = Basis.of(document, read.course());
    if (basis.isLaterThan(day)) {
      String first = Days.shown(basis.asOf().orElseThrow());
      notes.add(said("version.before.CONSOLIDATION", Days.shown(day), first));
    }
    Map<String, StoredVersion> on = read.on(day);
    if (!on.isEmpty()) {
      notes.add(said("version.notice"));
    }
    provisions
        .unplaced()
        .forEach(version -> notes.add(version.label() + ": " + said("version.unplaced")));
    on.values()
        .forEach(version ->
            version
                .outstanding()
                .forEach(each ->
                    notes.add(
                        "%s, %s: %s, %s: “%s” %s %s."
                            .formatted(
                                said("version.outstanding"),
                                version.label(),
                                each.clause(),
                                each.act(),
                                each.sentence(),
                                said("version.reason"),
                                each.reason()))));
    return notes;
  }

  private String said(String key, Object... values) {
    return messages.getMessage(key, values, VIETNAMESE);
  }

  /** As it is on a day; today where none is asked for. */
  Map<String, Object> legislation(StoredDocument document, Optional<LocalDate> on, String site) {
    List<ArticleVersions.Asked> asked = new ArrayList<>();
    LocalDate day = on.orElseGet(today::day);
    var glance =
        relations.glance(
            document, 0, batch -> asked.add(versions.ask(batch, document.id(), List.of())));
    var around = glance.around();
    List<ReadLink> own =
        around.out().stream()
            .filter(link -> link.assertedBy(document) && link.source().is(document))
            .toList();
    Optional<StoredCourse> course = asked.getFirst().read().course();
    Basis basis = Basis.of(document, course);
    return Legislation.of(
        document,
        around.standing().on(day),
        new Legislation.Course(on.filter(that -> !basis.isLaterThan(that)), course, day, own),
        site);
  }
}
