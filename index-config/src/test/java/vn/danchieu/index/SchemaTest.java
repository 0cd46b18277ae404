package vn.danchieu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The mapping, the stored records and the names of fields say the same. */
class SchemaTest {
  private static JsonNode properties(String index) {
    return IndexDefinition.of(index).body().path("mappings").path("properties");
  }

  private static Set<String> mapped(String index) {
    return new TreeSet<>(properties(index).propertyNames());
  }

  private static Set<String> components(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFieldOfADocumentIsMappedAndEveryMappedFieldIsStored() {
    Set<String> stored = components(StoredDocument.class);
    stored.add("ledger");

    assertThat(mapped("documents")).isEqualTo(stored);
  }

  @Test
  void everyFieldOfAProvisionIsMappedAndEveryMappedFieldIsStored() {
    assertThat(mapped("provisions")).isEqualTo(components(StoredProvision.class));
  }

  @Test
  void everyFieldOfALinkIsMappedAndEveryMappedFieldIsStored() {
    assertThat(mapped("links")).isEqualTo(components(StoredLink.class));
    for (String end : List.of("source", "target")) {
      assertThat(new TreeSet<>(properties("links").path(end).path("properties").propertyNames()))
          .isEqualTo(components(StoredReference.class));
    }
  }

  @Test
  void everyFieldOfAWorkIsMappedAndEveryMappedFieldIsStored() {
    Set<String> stored = components(StoredDocument.class);
    stored.removeAll(StoredWork.LEFT_OUT);
    stored.addAll(
        Set.of("words", "pairs", "provisionCount", "opening", "holding", "pending", "derived"));

    assertThat(mapped("works")).isEqualTo(stored);
    assertThat(
            new TreeSet<>(properties("works").path("derived").path("properties").propertyNames()))
        .isEqualTo(components(StoredWork.Derived.class));
  }

  @Test
  void everyFieldOfAVersionAndOfACourseIsMappedAndEveryMappedFieldIsStored() {
    Set<String> stored = components(StoredVersion.class);
    stored.addAll(components(StoredCourse.class));
    stored.add(Fields.SINCE);

    assertThat(mapped("versions")).isEqualTo(stored);
  }

  @Test
  void everyNamedFieldIsMapped() throws IllegalAccessException {
    Set<String> known = new TreeSet<>();
    for (IndexDefinition definition : IndexDefinition.all()) {
      collect("", properties(definition.name()), known);
    }
    Set<String> subfields =
        Stream.of("title", "number", "issuer")
            .flatMap(f -> properties("works").path(f).path("fields").propertyNames().stream())
            .map(name -> "." + name)
            .collect(Collectors.toSet());
    for (Field constant : Fields.class.getFields()) {
      String name = (String) constant.get(null);
      assertThat(name.startsWith(".") ? subfields : known).as(constant.getName()).contains(name);
    }
  }

  /** The names of fields with those that lie within them. */
  private static void collect(String prefix, JsonNode properties, Set<String> into) {
    properties.forEachEntry((name, field) -> {
      into.add(prefix + name);
      collect(prefix + name + ".", field.path("properties"), into);
    });
  }

  @Test
  void anUnknownFieldIsRefused() {
    for (IndexDefinition definition : IndexDefinition.all()) {
      assertThat(definition.body().path("mappings").path("dynamic").asString()).isEqualTo("strict");
    }
  }

  @Test
  void theHashIsTheSameForTheSameDefinitionAndDiffersBetweenIndices() {
    assertThat(IndexDefinition.of("links").hash()).isEqualTo(IndexDefinition.of("links").hash());
    assertThat(IndexDefinition.all()).extracting(IndexDefinition::hash).doesNotHaveDuplicates();
  }
}
