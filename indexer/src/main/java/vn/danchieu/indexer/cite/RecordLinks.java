package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.indexer.source.GivenRelation;
import vn.danchieu.indexer.source.GivenRelation.Target;
import vn.danchieu.indexer.source.ImportLine;

/** The links that a record states. */
public final class RecordLinks {
  private static final double SAID = 1;
  private static final String PART = "một phần";

  private final StoredDocument document;
  private final Facts facts;
  private final ImportLine line;

  private RecordLinks(StoredDocument document, Facts facts, ImportLine line) {
    this.document = document;
    this.facts = facts;
    this.line = line;
  }

  static List<StoredLink> of(StoredDocument document, Facts facts, ImportLine line, int before) {
    RecordLinks stated = new RecordLinks(document, facts, line);
    List<StoredLink> links = new ArrayList<>();
    for (GivenRelation each : line.relations()) {
      Optional<Relation> active = active(each.verb());
      Optional<Relation> relation = active.or(() -> reverse(each.verb()));
      if (relation.isPresent() && isKnown(each.target())) {
        links.add(stated.link(each, relation.get(), active.isEmpty(), before + links.size()));
      }
    }
    return links;
  }

  /** The relations that are in no vocabulary, or name no target. */
  public static List<String> notUnderstood(ImportLine line) {
    return line.relations().stream()
        .filter(r -> active(r.verb()).or(() -> reverse(r.verb())).isEmpty() || !isKnown(r.target()))
        .map(GivenRelation::verb)
        .distinct()
        .toList();
  }

  private static boolean isKnown(Target target) {
    return target.number().isPresent() || target.title().isPresent();
  }

  private static Optional<Relation> active(String verb) {
    return Relation.ofVerb(verb.strip()).or(() -> Relation.ofCode(verb.strip()));
  }

  private static Optional<Relation> reverse(String verb) {
    return Arrays.stream(Relation.values())
        .filter(relation -> relation.reverseVerb().equals(verb.strip()))
        .findFirst();
  }

  private StoredLink link(GivenRelation given, Relation relation, boolean reversed, int count) {
    StoredReference other = reference(given.target(), facts.issued());
    StoredReference self = self();
    return new StoredLink(
        document.id() + ".l" + count,
        document.id(),
        "record",
        Optional.empty(),
        reversed ? Optional.of(other) : Optional.empty(),
        reversed ? self : other,
        relation.code(),
        -1,
        -1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        -1,
        given.source().or(() -> line.field("source")).orElse(""),
        -1,
        -1,
        false,
        given.scope().filter(PART::equals).isPresent(),
        SAID,
        given.from(),
        Optional.empty(),
        facts.issued(),
        given.asOf(),
        given.sourceUrl().or(line::sourceUrl),
        note(given),
        Optional.empty());
  }

  /** Which words of scope have no field of their own: the matter alone (nội dung). */
  private static Optional<String> note(GivenRelation given) {
    Optional<String> scope =
        given.scope().filter(s -> !s.equals(PART)).map(s -> "Phạm vi: " + s + ".");
    return given.note().map(note -> scope.map(s -> s + " " + note).orElse(note)).or(() -> scope);
  }

  private StoredReference self() {
    return StoredReference.of(
        facts.number().or(facts::title).orElse(""),
        new Reference(
            facts.number().isPresent() ? Kind.FULL : Kind.NAME,
            facts.type(),
            facts.number(),
            facts.year(),
            facts.authority(),
            facts.issuer(),
            facts.issued(),
            facts.title(),
            facts.issued()));
  }

  private static StoredReference reference(Target target, Optional<LocalDate> hostDate) {
    Optional<DocumentNumber> number = target.number().flatMap(Numbers::parse);
    return StoredReference.of(
        target.number().or(target::title).orElse(""),
        new Reference(
            target.number().isPresent() ? Kind.FULL : Kind.NAME,
            target.type().or(() -> number.flatMap(DocumentNumber::type)),
            number.map(DocumentNumber::canonical).or(target::number),
            number.flatMap(DocumentNumber::year).or(() -> target.date().map(LocalDate::getYear)),
            target
                .issuer()
                .flatMap(name -> Authorities.find(name, vn.danchieu.citation.Host.unknown())),
            target.issuer(),
            target.date(),
            target.title(),
            hostDate));
  }
}
