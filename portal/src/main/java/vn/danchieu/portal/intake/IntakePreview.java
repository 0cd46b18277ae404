package vn.danchieu.portal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.Recognition;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.text.Days;

/**
 * What a clerk looks at before a document is published.
 *
 * @param document as it was read
 * @param fields by the key of their label
 * @param differences what its own sources say otherwise
 * @param held the same document, where it is held already, and what it says otherwise
 * @param citations what it cites, in the order of the text
 */
record IntakePreview(
    StoredDocument document,
    List<Field> fields,
    List<String> differences,
    List<Held> held,
    List<LinkEnd> citations) {
  private static final int SHOWN = 30_000;

  /** Each under the key of its label; what is empty here is a doubt. */
  private static final Map<String, Function<StoredDocument, Optional<String>>> READ =
      Map.of(
          "attribute.number", StoredDocument::number,
          "attribute.type", StoredDocument::type,
          "attribute.issuer", StoredDocument::issuer,
          "attribute.title", StoredDocument::title,
          "attribute.issued", d -> day(d.issued()),
          "attribute.signer", d -> d.letter().flatMap(StoredDocument.Letter::signer));

  private static final List<String> ORDER =
      List.of(
          "attribute.number",
          "attribute.type",
          "attribute.issuer",
          "attribute.issued",
          "attribute.title",
          "attribute.signer");

  /** What is held is read from the register of works, which names no signers. */
  private static final String NOT_IN_REGISTER = "attribute.signer";

  /** A fact; empty where it was not found. */
  record Field(String label, Optional<String> value) {}

  /** A document that is held already. */
  record Held(StoredDocument document, List<Field> otherwise) {}

  static IntakePreview of(
      Recognition.Document read, List<StoredDocument> held, List<LinkEnd> citations) {
    StoredDocument document = read.document();
    List<String> differences = new ArrayList<>(document.contradictions());
    differences.addAll(read.differences());
    return new IntakePreview(
        document,
        ORDER.stream().map(label -> field(label, document)).toList(),
        differences,
        held.stream().map(each -> new Held(each, otherwise(document, each))).toList(),
        citations);
  }

  private static Field field(String label, StoredDocument document) {
    Function<StoredDocument, Optional<String>> fact = READ.get(label);
    return new Field(label, fact == null ? Optional.empty() : fact.apply(document));
  }

  private static List<Field> otherwise(StoredDocument document, StoredDocument held) {
    return ORDER.stream()
        .filter(label -> !label.equals(NOT_IN_REGISTER))
        .map(label -> field(label, held))
        .filter(field -> !field.equals(field(field.label(), document)))
        .toList();
  }

  private static Optional<String> day(Optional<LocalDate> day) {
    return day.map(Days::shown);
  }

  /** The beginning of a long text is enough to compare. */
  public String text() {
    String text = document.text().orElse("");
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
