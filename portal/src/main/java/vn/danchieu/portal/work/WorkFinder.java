package vn.danchieu.portal.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredCorrection.CorrectedLink;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.intake.FailedFiles;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.MissingDocuments;
import vn.danchieu.portal.link.OpenQuestions;
import vn.danchieu.portal.link.OpenQuestions.Question;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.report.Report;
import vn.danchieu.portal.report.Reports;
import vn.danchieu.portal.store.Audiences;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.Today;
import vn.danchieu.validity.Reason;
import vn.danchieu.validity.State;
import vn.danchieu.validity.Validity;

/** Finds the work of each kind, as far as this reader may see what it is about. */
@WithAccounts
@Component
class WorkFinder {
  private static final int MOST_LINKS = 2_000;

  private final Reports reports;
  private final FailedFiles failed;
  private final Works works;
  private final MissingDocuments missing;
  private final OpenQuestions questions;
  private final Audiences audiences;
  private final Today today;

  WorkFinder(
      Reports reports,
      FailedFiles failed,
      Works works,
      MissingDocuments missing,
      OpenQuestions questions,
      Audiences audiences,
      Today today) {
    this.reports = reports;
    this.failed = failed;
    this.works = works;
    this.missing = missing;
    this.questions = questions;
    this.audiences = audiences;
    this.today = today;
  }

  private List<Audience> seen() {
    return audiences.of(Readers.current());
  }

  long count(WorkItem.Kind kind) {
    return switch (kind) {
      case REPORT -> reports.countOpen(seen());
      case FAILED_FILE -> failed.all().size();
      case SET_ASIDE -> works.setAside(0, 0).total();
      case DISPUTED -> disputed(0, 0).total();
      case AMBIGUOUS -> questions.count(Question.AMBIGUOUS);
      case INFERRED -> questions.count(Question.INFERRED);
      case MISSING -> missing.page(0, 0).total();
    };
  }

  /** Refuses assignees who cannot see the document. */
  void give(WorkItem.Kind kind, String thing, String owner) {
    if (kind == WorkItem.Kind.FAILED_FILE) {
      failed.give(thing, owner);
    }
  }

  List<WorkItem> page(WorkItem.Kind kind, int from, int size) {
    return switch (kind) {
      case REPORT -> reports.open(seen(), from, size).stream().map(WorkFinder::item).toList();
      case FAILED_FILE ->
          failed.all().stream().skip(from).limit(size).map(WorkFinder::item).toList();
      case DISPUTED -> disputed(from, size).works().stream().map(this::disputed).toList();
      case SET_ASIDE ->
          works.setAside(from, size).works().stream().map(w -> setAside(w.document())).toList();
      case AMBIGUOUS -> links(kind, questions.page(Question.AMBIGUOUS, from, size));
      case INFERRED -> links(kind, questions.page(Question.INFERRED, from, size));
      case MISSING -> missing.page(from, size).rows().stream().map(WorkFinder::item).toList();
    };
  }

  /** Those of some names that are still to be done, in the order of the names. */
  List<WorkItem> named(WorkItem.Kind kind, List<String> things) {
    List<String> mine =
        things.stream()
            .filter(thing -> kind == WorkItem.Kind.REPORT || seen().contains(Audience.of(thing)))
            .toList();
    Map<String, WorkItem> found = new LinkedHashMap<>();
    found(kind, mine).forEach(item -> found.putIfAbsent(item.thing(), item));
    return mine.stream().flatMap(thing -> Optional.ofNullable(found.get(thing)).stream()).toList();
  }

  private List<WorkItem> found(WorkItem.Kind kind, List<String> things) {
    return switch (kind) {
      case REPORT -> reports.open(seen(), 0, MOST_LINKS).stream().map(WorkFinder::item).toList();
      case FAILED_FILE -> failed.all().stream().map(WorkFinder::item).toList();
      case DISPUTED ->
          works.byId(things).values().stream()
              .filter(work -> now(work).state() == State.DISPUTED)
              .map(this::disputed)
              .toList();
      case SET_ASIDE ->
          works.byId(things).values().stream()
              .filter(work -> work.document().setAside())
              .map(work -> setAside(work.document()))
              .toList();
      case AMBIGUOUS -> links(kind, questions.of(Question.AMBIGUOUS, hosts(things), MOST_LINKS));
      case INFERRED -> links(kind, questions.of(Question.INFERRED, hosts(things), MOST_LINKS));
      case MISSING -> missing.these(things).stream().map(WorkFinder::item).toList();
    };
  }

  private static Collection<String> hosts(List<String> things) {
    return things.stream()
        .map(thing -> thing.substring(0, Math.max(0, thing.indexOf('/'))))
        .collect(Collectors.toSet());
  }

  private static WorkItem item(Report report) {
    List<String> words = new ArrayList<>(List.of(report.words()));
    if (!report.contact().isEmpty()) {
      words.add(report.contact());
    }
    return new WorkItem(
        WorkItem.Kind.REPORT,
        String.valueOf(report.id()),
        report.documentName(),
        words,
        "/van-ban/" + report.slug(),
        desk("/sua/" + report.slug()),
        WorkItem.Care.NOBODY);
  }

  private Works.Page disputed(int from, int size) {
    return works.inState(State.DISPUTED.code(), today.day(), from, size);
  }

  private Validity now(StoredWork work) {
    return Standings.shortly(work).on(today.day());
  }

  /** With what each source says. */
  private WorkItem disputed(StoredWork work) {
    StoredDocument document = work.document();
    return new WorkItem(
        WorkItem.Kind.DISPUTED,
        document.id(),
        Named.shortly(document),
        now(work).reasons().stream().map(WorkFinder::said).toList(),
        Addresses.of(document),
        desk("/sua/" + document.slug()),
        WorkItem.Care.NOBODY);
  }

  private static String said(Reason reason) {
    String since = reason.since().map(day -> " từ " + Days.shown(day)).orElse("");
    String until = reason.until().map(day -> " đến hết " + Days.shown(day)).orElse("");
    return reason.words() + since + until + " — " + reason.source();
  }

  private static WorkItem item(FailedFiles.FailedFile file) {
    return new WorkItem(
        WorkItem.Kind.FAILED_FILE,
        file.id(),
        file.name(),
        file.reasons(),
        file.page(),
        Optional.of(file.page()),
        WorkItem.Care.NOBODY);
  }

  private static WorkItem setAside(StoredDocument document) {
    return new WorkItem(
        WorkItem.Kind.SET_ASIDE,
        document.id(),
        Named.shortly(document),
        document.contradictions(),
        Addresses.of(document),
        desk("/sua/" + document.slug()),
        WorkItem.Care.NOBODY);
  }

  private static WorkItem item(MissingDocuments.Missing missing) {
    return new WorkItem(
        WorkItem.Kind.MISSING,
        missing.described().id(),
        Named.shortly(missing.described()),
        missing.described().title().stream().toList(),
        missing.address(),
        Optional.of("/nap"),
        WorkItem.Care.NOBODY);
  }

  private static List<WorkItem> links(WorkItem.Kind kind, List<ReadLink> links) {
    return links.stream().map(link -> item(kind, link)).toList();
  }

  private static WorkItem item(WorkItem.Kind kind, ReadLink link) {
    String mark = CorrectedLink.mark(link.stored());
    return new WorkItem(
        kind,
        link.host().id() + "/" + mark,
        Named.shortly(link.host()) + " " + link.relation().verb() + " " + link.target().name(),
        List.of(link.stored().sentence()),
        Addresses.of(link.host()),
        desk("/sua/" + link.host().slug() + "/dan-chieu/" + mark),
        WorkItem.Care.NOBODY);
  }

  /** A clerk reads what is to be corrected; an editor corrects it. */
  private static Optional<String> desk(String address) {
    return Optional.of(address).filter(_ -> Readers.current().may(Role.EDITOR));
  }
}
