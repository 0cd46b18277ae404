package vn.danchieu.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.Keys;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Reference;

/**
 * A {@link Reference} as stored, with its keys.
 *
 * @param text as it stands in the host
 * @param keys strongest first
 * @param identity under which all references to one document are counted
 */
public record StoredReference(
    Kind kind,
    String text,
    Optional<String> type,
    Optional<String> number,
    Optional<Integer> year,
    Optional<String> issuer,
    Optional<String> issuerId,
    Optional<Line> line,
    Optional<String> issuerAsWritten,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<LocalDate> hostDate,
    List<String> keys,
    String identity) {

  /** How the key begins of a work that a person has chosen. */
  private static final String CHOSEN = "id:";

  public static StoredReference of(String text, Reference reference) {
    return new StoredReference(
        reference.kind(),
        text,
        reference.type(),
        reference.number(),
        reference.year(),
        reference.issuer().map(Authority::name),
        reference.issuer().map(Authority::id),
        reference.issuer().map(Authority::line),
        reference.issuerAsWritten(),
        reference.date(),
        reference.title(),
        reference.hostDate(),
        Keys.of(reference),
        Keys.identity(reference));
  }

  /** The same, as it stands in another place. */
  public StoredReference withText(String words) {
    return with(words, number);
  }

  /** The same under a number that is written otherwise, as others write it. */
  public StoredReference numbered(String other) {
    return with(text, Optional.of(other));
  }

  /** The same, said to mean one work by somebody who knows. */
  public StoredReference meaning(String workId) {
    String key = CHOSEN + workId;
    return new StoredReference(
        kind,
        text,
        type,
        number,
        year,
        issuer,
        issuerId,
        line,
        issuerAsWritten,
        date,
        title,
        hostDate,
        List.of(key),
        key);
  }

  /** The key under which a work is meant by whoever has chosen it. */
  public static String chosenKey(String workId) {
    return CHOSEN + workId;
  }

  /** The id of the work that somebody has chosen. */
  public Optional<String> chosen() {
    return Optional.of(identity)
        .filter(key -> key.startsWith(CHOSEN))
        .map(key -> key.substring(CHOSEN.length()));
  }

  private StoredReference with(String words, Optional<String> other) {
    return new StoredReference(
        kind,
        words,
        type,
        other,
        year,
        issuer,
        issuerId,
        line,
        issuerAsWritten,
        date,
        title,
        hostDate,
        keys,
        identity);
  }

  public Reference toReference() {
    return new Reference(
        kind,
        type,
        number,
        year,
        issuerId.map(known -> new Authority(known, issuer.orElse(known), line.orElse(Line.STATE))),
        issuerAsWritten,
        date,
        title,
        hostDate);
  }
}
