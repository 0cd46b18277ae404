package vn.danchieu.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as stored: its facts, its text where one is held, and what sources claim of it.
 *
 * @param id opaque and stable: derived from the identity
 * @param slug the readable address, e.g. {@code nghi-dinh-04-2015-nd-cp}
 * @param identity see {@code Keys.identity}
 * @param keys every key under which it may be cited
 * @param importIds the ids under which sources delivered it
 * @param number as printed
 * @param numberFolded folded number and aliases, for exact lookup
 * @param sequence folded, without leading zeros
 * @param year of the number, else of issue
 * @param symbolParts folded codes of the symbol, e.g. {@code [kh, ubnd]}
 * @param type full word
 * @param line code of {@code Line}
 * @param issuer as shown
 * @param title the trích yếu, or the name of a law
 * @param subjects the fields of law or administration (lĩnh vực) that sources name, in their words
 * @param summary in our own words, never a text of the document
 * @param held whether the text is held; false for a document known by record alone
 * @param text as it was read, offsets of links point into it
 * @param form how the text is marked up: {@code markdown} or {@code plain}
 * @param contentHash of everything loaded, to see that nothing changed
 * @param corrections which persons made and which hold; the latest on each thing
 */
public record StoredDocument(
    String id,
    String slug,
    String identity,
    List<String> keys,
    List<String> importIds,
    Optional<String> number,
    List<String> numberFolded,
    Optional<String> sequence,
    Optional<Integer> year,
    List<String> symbolParts,
    Optional<String> type,
    Optional<String> line,
    Optional<String> issuer,
    Optional<String> issuerId,
    Optional<LocalDate> issued,
    Optional<LocalDate> effective,
    Optional<LocalDate> expired,
    Optional<String> title,
    List<String> subjects,
    Optional<String> summary,
    Optional<Letter> letter,
    boolean held,
    Optional<String> text,
    Optional<String> form,
    List<Claim> claims,
    List<SourceNote> sources,
    List<Dispute> disputed,
    String contentHash,
    String loadedAt,
    List<StoredCorrection> corrections) {
  /** How the identity of a document begins whose facts contradict each other. */
  public static final String SET_ASIDE = "vn:mau-thuan";

  private static final String IDENTITY = "identity";

  /** Documents that were stored before there were corrections have none. */
  public StoredDocument {
    corrections = copy(corrections);
  }

  private static List<StoredCorrection> copy(@Nullable List<StoredCorrection> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * This document under the title that its entry in the register bears, where it brought none.
   *
   * @param entry with a claim that says whose title it is
   */
  public StoredDocument titledAs(StoredDocument entry) {
    if (title.isPresent() || entry.title().isEmpty()) {
      return this;
    }
    ObjectNode json = Json.MAPPER.valueToTree(this);
    json.put(Fields.TITLE, entry.title().get());
    json.set("claims", Json.MAPPER.valueToTree(entry.claims()));
    return Json.MAPPER.treeToValue(json, StoredDocument.class);
  }

  /** Whether it is nobody's target and ends nothing, until a better source settles what it is. */
  public boolean setAside() {
    return identity.startsWith(SET_ASIDE);
  }

  /** Said by whoever published it: since when it is withdrawn, and why. */
  public Optional<Claim> withdrawn() {
    return claims.stream().filter(claim -> claim.about().equals(Claim.WITHDRAWN)).findFirst();
  }

  /** What its facts say against each other, in words. */
  public List<String> contradictions() {
    return disputed.stream().filter(d -> d.about().equals(IDENTITY)).map(Dispute::text).toList();
  }

  /** A contradiction among the document's own facts, as it is stored. */
  public static Dispute contradiction(String words) {
    return new Dispute(IDENTITY, words);
  }

  /**
   * What the form of an administrative document adds.
   *
   * @param authority the lines above the title of the signer: TM., KT., TL., TUQ.
   * @param addressees Kính gửi
   * @param recipients Nơi nhận
   */
  public record Letter(
      Optional<String> place,
      List<String> authority,
      Optional<String> signerTitle,
      Optional<String> signer,
      List<String> addressees,
      List<String> recipients) {}

  /**
   * A dated claim about the document, never a verdict.
   *
   * @param about {@code status}, {@code listed}, {@code effective}, {@code expired}, {@code
   *     issued}, {@code number}, {@code type}, {@code title}, {@code withdrawn}
   * @param from since when the value holds, where the source says so
   * @param asOf the day on which the source said so or was read
   */
  public record Claim(
      String about,
      String value,
      Optional<LocalDate> from,
      Optional<LocalDate> asOf,
      String source,
      Optional<String> sourceUrl,
      Optional<String> note,
      Optional<String> confidence) {
    /** Said by a source that lists only what is in force: it holds the document. */
    public static final String LISTED = "listed";

    /** Said by whoever published it: nothing of it is shown but that, and why. */
    public static final String WITHDRAWN = "withdrawn";
  }

  /** Where facts come from and which fields they cover. */
  public record SourceNote(
      String name, Optional<String> url, Optional<LocalDate> asOf, List<String> covers) {}

  /** What sources disagree on. */
  public record Dispute(String about, String text) {}
}
