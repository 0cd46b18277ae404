package vn.danchieu.portal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The part of the vocabulary of schema.org, as of November 2026, that documents are described in.
 */
public final class SchemaOrg {
  private static final Set<String> OF_WORKS =
      Set.of(
          "name",
          "description",
          "url",
          "inLanguage",
          "keywords",
          "dateCreated",
          "author",
          "encoding");

  private static final Set<String> OF_LEGISLATION =
      Set.of(
          "legislationIdentifier",
          "legislationType",
          "legislationDate",
          "legislationDateOfApplicability",
          "legislationDateVersion",
          "legislationAmends",
          "legislationChanges",
          "legislationRepeals",
          "legislationCorrects",
          "legislationConsolidates",
          "legislationPassedBy",
          "legislationJurisdiction",
          "legislationLegalForce");

  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "DigitalDocument",
          OF_WORKS,
          "Legislation",
          both(OF_WORKS, OF_LEGISLATION),
          "GovernmentOrganization",
          Set.of("name"),
          "MediaObject",
          Set.of("encodingFormat", "contentUrl"));

  private static final List<String> DAYS =
      List.of(
          "dateCreated",
          "legislationDate",
          "legislationDateOfApplicability",
          "legislationDateVersion");
  private static final List<String> ADDRESSES = List.of("@id", "url", "contentUrl");
  private static final List<String> ORGANIZATIONS = List.of("author", "legislationPassedBy");
  private static final Set<String> FORCES = Set.of("InForce", "PartiallyInForce", "NotInForce");

  private SchemaOrg() {}

  private static Set<String> both(Set<String> one, Set<String> other) {
    var all = new java.util.HashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }

  /** Fails where a document is said to be what the vocabulary has no word for. */
  public static void check(JsonNode document) {
    assertThat(document.path("@context").asString()).isEqualTo("https://schema.org");
    assertThat(document.path("@type").asString()).isIn("Legislation", "DigitalDocument");
    assertThat(document.path("name").asString()).isNotBlank();
    thing(document);
  }

  private static void thing(JsonNode thing) {
    String type = thing.path("@type").asString();
    assertThat(TYPES).as(thing.toString()).containsKey(type);
    Collection<String> names = new ArrayList<>(thing.propertyNames());
    names.removeAll(List.of("@context", "@type", "@id", "@reverse"));
    JsonNode reverse = thing.path("@reverse");
    assertThat(OF_LEGISLATION).containsAll(reverse.propertyNames());
    reverse.forEach(others -> others.forEach(SchemaOrg::thing));
    assertThat(TYPES.getOrDefault(type, Set.of())).as(type).containsAll(names);
    for (String name : names) {
      JsonNode value = thing.path(name);
      if (DAYS.contains(name)) {
        assertThat(LocalDate.parse(value.asString())).isNotNull();
      }
      if (ORGANIZATIONS.contains(name)) {
        assertThat(value.path("@type").asString()).isEqualTo("GovernmentOrganization");
      }
      value.valueStream().filter(JsonNode::isObject).forEach(SchemaOrg::thing);
      if (value.isObject()) {
        thing(value);
      }
    }
    ADDRESSES.stream()
        .filter(thing::has)
        .forEach(name ->
            assertThat(URI.create(thing.path(name).asString()).isAbsolute()).as(name).isTrue());
    assertThat(thing.path("legislationLegalForce").asString("InForce")).isIn(FORCES);
  }
}
