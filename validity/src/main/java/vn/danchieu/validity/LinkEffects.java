package vn.danchieu.validity;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.LegalRanks;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;

/** What a link says of the validity of its target. */
public final class LinkEffects {
  /** The relations that bear on validity. */
  public static final Set<Relation> RELATIONS =
      EnumSet.of(
          Relation.REPLACES,
          Relation.REPEALS,
          Relation.ENDS,
          Relation.SUSPENDS,
          Relation.PAUSES,
          Relation.AMENDS);

  /** Where a link comes from that no words of the document itself say. */
  private static final String RECORD = "record";

  private LinkEffects() {}

  /**
   * Empty where the link says nothing of it, or its actor cannot bring it about: an act may name
   * its own last day, and does nothing else to itself.
   *
   * @param target the work that it is said of
   * @param host the document that asserts the link
   * @param actor the document that acts, where it is known: the host, or the link's source
   */
  public static Optional<StoredChange> of(
      StoredLink link,
      StoredDocument target,
      Optional<StoredDocument> host,
      Optional<StoredDocument> actor) {
    LinkSentence clause = new LinkSentence(link);
    return Relation.ofCode(link.relation())
        .filter(RELATIONS::contains)
        .filter(_ -> clause.holds(host) && actor.filter(a -> isOlder(a, target)).isEmpty())
        .filter(relation ->
            relation == Relation.ENDS || actor.filter(a -> a.id().equals(target.id())).isEmpty())
        .filter(_ -> !isAbove(target, link, actor))
        .map(relation -> change(link, relation, actor));
  }

  /** Nothing is done to what did not exist: the text is one that was brought up to date since. */
  private static boolean isOlder(StoredDocument actor, StoredDocument target) {
    return made(actor).flatMap(day -> made(target).map(day::isBefore)).orElse(false);
  }

  /** No body ends or amends what stands above it: its number or its letterhead is misread. */
  private static boolean isAbove(
      StoredDocument target, StoredLink link, Optional<StoredDocument> actor) {
    Optional<LegalRanks.Act> act =
        actor
            .map(a -> new LegalRanks.Act(a.type(), a.number(), a.issuer()))
            .or(() -> link.source().map(StoredReference::toReference).map(LegalRanks.Act::of));
    return act.filter(a ->
            LegalRanks.shipped()
                .isAbove(new LegalRanks.Act(target.type(), target.number(), target.issuer()), a))
        .isPresent();
  }

  private static Optional<LocalDate> made(StoredDocument document) {
    return document.issued().or(document::effective);
  }

  private static StoredChange change(
      StoredLink link, Relation relation, Optional<StoredDocument> actor) {
    boolean part = new LinkSentence(link).part();
    return new StoredChange(
        link.id(),
        relation,
        actor.map(LinkEffects::act),
        actor.map(Named::shortly).or(() -> link.source().map(Named::shortly)).orElse(""),
        part,
        link.pinpoint().filter(_ -> part),
        since(link, relation, actor),
        link.until(),
        asOf(link),
        link.sentence(),
        link.sourceUrl(),
        note(link),
        link.confidence(),
        !link.origin().equals(RECORD),
        link.source().isEmpty());
  }

  /**
   * Where no day is named, an end begins with the act that brings it about. Of an act of which no
   * first day is known, the day of issue stands in only where another document tells of it.
   */
  private static Optional<LocalDate> since(
      StoredLink link, Relation relation, Optional<StoredDocument> actor) {
    Optional<StoredDocument> other = actor.filter(_ -> link.source().isPresent());
    Optional<StoredDocument> ending =
        actor.filter(_ -> relation.ends() && !link.origin().equals(RECORD));
    return link.from()
        .or(() -> ending.flatMap(StoredDocument::effective))
        .or(() -> other.flatMap(d -> d.effective().or(d::issued)));
  }

  /**
   * When it was told. A text that was brought up to date tells of acts made after it: those of
   * which only the year is known are all made by its end.
   */
  private static Optional<LocalDate> asOf(StoredLink link) {
    Optional<LocalDate> made =
        link.source()
            .flatMap(StoredReference::year)
            .map(year -> LocalDate.of(year, Month.DECEMBER, 31));
    return link.asOf()
        .or(link::hostDate)
        .map(told -> made.filter(day -> told.getYear() < day.getYear()).orElse(told));
  }

  /** What is to be known besides; that all of the target is meant goes without saying. */
  public static Optional<String> note(StoredLink link) {
    return link.note()
        .map(note -> note.replaceFirst("^Phạm vi: toàn bộ\\.\\s*", ""))
        .filter(note -> !note.isBlank());
  }

  /** The facts of a document that a judgment about another one needs. */
  public static StoredAct act(StoredDocument document) {
    return new StoredAct(
        document.id(),
        document.slug(),
        document.type(),
        document.number(),
        document.title(),
        document.issuer(),
        document.issued(),
        document.effective(),
        Normative.is(document));
  }
}
