package vn.danchieu.portal.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.DocumentForm;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.validity.State;
import vn.danchieu.validity.Validity;

/** A document in the words of schema.org; a force that no source states is not stated. */
final class Legislation {
  private Legislation() {}

  /**
   * How a text came to be, and what the document does to others.
   *
   * @param asked the day of which it is described, where one was asked for
   * @param until the day up to which changes are told
   * @param own what it says that it does itself
   */
  record Course(
      Optional<LocalDate> asked,
      Optional<StoredCourse> course,
      LocalDate until,
      List<ReadLink> own) {}

  static Map<String, Object> of(
      StoredDocument document, Validity validity, Course course, String site) {
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
      changed(course, said, site);
      changing(course, said, site);
    }
    List<Map<String, Object>> encodings = new ArrayList<>();
    for (DocumentForm form : DocumentForm.of(document)) {
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

  /** The acts that amended it, each with its own words for what it does. */
  private static void changed(Course course, Map<String, Object> said, String site) {
    course.asked().ifPresent(day -> said.put("legislationDateVersion", day.toString()));
    Map<String, Map<String, Object>> acts = new LinkedHashMap<>();
    course.course().map(StoredCourse::days).orElse(List.of()).stream()
        .filter(day -> !day.day().isAfter(course.until()))
        .flatMap(day -> day.acts().stream())
        .forEach(act ->
            acts.putIfAbsent(
                act.act(),
                act(act.act(), act.act(), act.actId().map(id -> site + Addresses.ofSlug(id)))));
    if (!acts.isEmpty()) {
      said.put("@reverse", Map.of("legislationAmends", List.copyOf(acts.values())));
    }
  }

  private static Map<String, Object> act(String name, String number, Optional<String> address) {
    Map<String, Object> act = new LinkedHashMap<>();
    act.put("@type", "Legislation");
    address.ifPresent(at -> act.put("@id", at));
    act.put("name", name);
    act.put("legislationIdentifier", number);
    return act;
  }

  private static void changing(Course course, Map<String, Object> said, String site) {
    Map<String, Map<String, Map<String, Object>>> all = new LinkedHashMap<>();
    for (ReadLink link : course.own()) {
      verb(link.relation())
          .ifPresent(verb ->
              all.computeIfAbsent(verb, _ -> new LinkedHashMap<>())
                  .putIfAbsent(link.target().name(), target(link, site)));
    }
    all.forEach((verb, targets) -> said.put(verb, List.copyOf(targets.values())));
  }

  private static Map<String, Object> target(ReadLink link, String site) {
    Optional<StoredDocument> known = link.target().known().map(LinkEnd.Known::document);
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("@type", "Legislation");
    known.ifPresent(document -> target.put("@id", site + Addresses.ofIdentifier(document)));
    target.put("name", link.target().name());
    return target;
  }

  /** What the vocabulary has a word for. */
  private static Optional<String> verb(Relation relation) {
    return switch (relation) {
      case AMENDS -> Optional.of("legislationAmends");
      case REPEALS, ENDS -> Optional.of("legislationRepeals");
      case REPLACES -> Optional.of("legislationChanges");
      case CORRECTS -> Optional.of("legislationCorrects");
      case CONSOLIDATES -> Optional.of("legislationConsolidates");
      case LEGAL_BASIS,
          IMPLEMENTS,
          FOLLOWS,
          GUIDES,
          SUSPENDS,
          PAUSES,
          INTERPRETS,
          PROMULGATES,
          ISSUES_WITH,
          REVIEWS,
          ANSWERS,
          MENTIONS ->
          Optional.empty();
    };
  }

  private static boolean isNormative(StoredDocument document, Validity validity) {
    boolean party = document.line().filter(Line.PARTY.code()::equals).isPresent();
    return !party && validity.state() != State.NOT_APPLICABLE;
  }

  private static Map<String, Object> organization(String name) {
    return Map.of("@type", "GovernmentOrganization", "name", name);
  }

  private static Map<String, Object> encoding(DocumentForm form, String address) {
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
