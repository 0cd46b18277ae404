package vn.danchieu.portal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.Line;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.Form;
import vn.danchieu.validity.State;
import vn.danchieu.validity.Validity;

/** A document in the words of schema.org; a force that no source states is not stated. */
final class Legislation {
  private Legislation() {}

  static Map<String, Object> of(StoredDocument document, Validity validity, String site) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("@context", "https://schema.org");
    // Letters and plans are no legislation; they are still public documents.
    said.put("@type", isNormative(document, validity) ? "Legislation" : "DigitalDocument");
    said.put("@id", site + Addresses.ofIdentifier(document));
    said.put("url", site + Addresses.of(document));
    said.put("name", Named.shortly(document));
    said.put("inLanguage", "vi");
    document.title().ifPresent(title -> said.put("description", title));
    if (!document.subjects().isEmpty()) {
      said.put("keywords", document.subjects());
    }
    document.issued().ifPresent(day -> said.put("dateCreated", day.toString()));
    document.issuer().ifPresent(issuer -> said.put("author", organization(issuer)));
    if (isNormative(document, validity)) {
      legislation(document, validity, said);
    }
    List<Map<String, Object>> encodings = new ArrayList<>();
    for (Form form : Form.of(document)) {
      encodings.add(encoding(form, site + form.address(document)));
    }
    said.put("encoding", encodings);
    return said;
  }

  private static void legislation(
      StoredDocument document, Validity validity, Map<String, Object> said) {
    document.number().ifPresent(number -> said.put("legislationIdentifier", number));
    document.type().ifPresent(type -> said.put("legislationType", type));
    document.issued().ifPresent(day -> said.put("legislationDate", day.toString()));
    document
        .effective()
        .ifPresent(day -> said.put("legislationDateOfApplicability", day.toString()));
    document.issuer().ifPresent(issuer -> said.put("legislationPassedBy", organization(issuer)));
    said.put("legislationJurisdiction", "VN");
    force(validity).ifPresent(force -> said.put("legislationLegalForce", force));
  }

  private static boolean isNormative(StoredDocument document, Validity validity) {
    boolean party = document.line().filter(Line.PARTY.code()::equals).isPresent();
    return !party && validity.state() != State.NOT_APPLICABLE;
  }

  private static Map<String, Object> organization(String name) {
    return Map.of("@type", "GovernmentOrganization", "name", name);
  }

  private static Map<String, Object> encoding(Form form, String address) {
    Map<String, Object> encoding = new LinkedHashMap<>();
    encoding.put("@type", "MediaObject");
    encoding.put("encodingFormat", form.mediaType());
    encoding.put("contentUrl", address);
    return encoding;
  }

  private static Optional<String> force(Validity validity) {
    return switch (validity.state()) {
      case IN_FORCE -> Optional.of("InForce");
      case PARTLY_EXPIRED, PARTLY_SUSPENDED -> Optional.of("PartiallyInForce");
      case EXPIRED, SUSPENDED, NOT_YET -> Optional.of("NotInForce");
      case DISPUTED, UNKNOWN, NOT_APPLICABLE, PARTY_IN_USE, PARTY_REPLACED, PARTY_UNKNOWN ->
          Optional.empty();
    };
  }
}
