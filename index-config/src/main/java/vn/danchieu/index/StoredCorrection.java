package vn.danchieu.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a person corrects: one more source, stronger than what was read. It is also a line of the
 * file in which corrections are exported and imported.
 *
 * @param id follows from what is corrected, by whom and when, so that one imported twice is one
 * @param value what holds instead, in words of the field; a day as {@code 2020-03-24}
 * @param was what was read by machine when it was corrected
 * @param from since when a state holds
 * @param link which link is meant, where it is one
 * @param source where it says so, such as the signed original
 * @param by the person, as shown to readers
 * @param at when, UTC
 * @param undone empty while it holds; it is never removed
 */
public record StoredCorrection(
    String id,
    String documentId,
    About about,
    Optional<String> value,
    Optional<String> was,
    Optional<LocalDate> from,
    Optional<CorrectedLink> link,
    String source,
    Optional<String> sourceUrl,
    String reason,
    String by,
    String at,
    Optional<Undoing> undone) {
  private static final int ID_LENGTH = 20;

  /** In which one after the other was made; ids tell apart those of one moment. */
  public static final Comparator<StoredCorrection> IN_ORDER =
      Comparator.comparing(StoredCorrection::at).thenComparing(StoredCorrection::id);

  /** What is corrected. */
  public enum About {
    TITLE,
    TYPE,
    NUMBER,
    ISSUER,
    ISSUED,
    EFFECTIVE,
    /** The state of validity. */
    STATUS,
    /** That a document whose facts contradict each other is what it says it is. */
    IDENTITY,
    LINK,
    /** That a record and the document whose id is the value are one. */
    SAME;

    /** Under which name sources claim the same thing. */
    public String field() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A link as its text says it, whatever place it stands at, and what holds of it.
   *
   * @param relation code of the relation that was read
   * @param target identity of what was read as its target
   * @param source identity of what was read as its actor; empty where the document itself acts
   * @param sentence that says so
   * @param to id of the work to which it leads instead
   * @param toRelation code of the relation that holds instead
   */
  public record CorrectedLink(
      Verdict verdict,
      String relation,
      String target,
      Optional<String> source,
      String sentence,
      Optional<String> to,
      Optional<String> toRelation) {
    /** Which link it is, in a form that fits into an address. */
    public String mark() {
      return mark(relation, target, source, sentence);
    }

    /** The same of a link that nobody has corrected. */
    public static String mark(StoredLink stored) {
      return mark(
          stored.relation(),
          stored.target().identity(),
          stored.source().map(StoredReference::identity),
          stored.sentence());
    }

    private static String mark(
        String relation, String target, Optional<String> source, String sentence) {
      return hash(String.join("\n", relation, target, source.orElse(""), sentence));
    }

    /** Whether a link is the one that is meant. */
    public boolean is(StoredLink stored) {
      return stored.relation().equals(relation)
          && stored.target().identity().equals(target)
          && stored.source().map(StoredReference::identity).equals(source)
          && stored.sentence().equals(sentence);
    }
  }

  /** What a person says of a link. */
  public enum Verdict {
    RIGHT,
    WRONG,
    /** It leads elsewhere, or says another thing, or both. */
    OTHER
  }

  /** Who took a correction back, when and why. */
  public record Undoing(String by, String at, String reason) {}

  /** The document into which this record goes. */
  public Optional<String> into() {
    return value.filter(_ -> about == About.SAME);
  }

  public boolean holds() {
    return undone.isEmpty();
  }

  public StoredCorrection undone(Undoing undoing) {
    return undone(Optional.of(undoing));
  }

  /** The same, taken back or not. */
  public StoredCorrection undone(Optional<Undoing> undoing) {
    return with(id, by, undoing);
  }

  /** The same under the id that follows from it. */
  public StoredCorrection identified() {
    String said =
        String.join("\n", documentId, about.name(), value.orElse(""), by, at, String.valueOf(link));
    return with(hash(said), by, undone);
  }

  /** The same in another name, under the id that follows from it. */
  public StoredCorrection by(String name) {
    return with(id, name, undone).identified();
  }

  private StoredCorrection with(String newId, String name, Optional<Undoing> undoing) {
    return new StoredCorrection(
        newId,
        documentId,
        about,
        value,
        was,
        from,
        link,
        source,
        sourceUrl,
        reason,
        name,
        at,
        undoing);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
