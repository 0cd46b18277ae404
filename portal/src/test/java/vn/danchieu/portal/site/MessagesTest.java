package vn.danchieu.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Relation;
import vn.danchieu.validity.State;

class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties vietnamese = messages("vi");
    Properties english = messages("en");
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(vietnamese.getProperty(key)));
    }
  }

  @Test
  void whatTemplatesSayIsThere() throws IOException {
    Set<String> known = messages("vi").stringPropertyNames();
    assertThat(known).containsAll(keysInTemplates());
    assertThat(known)
        .containsAll(Arrays.stream(State.values()).map(s -> "state." + s.code()).toList())
        .containsAll(Arrays.stream(Relation.values()).map(r -> "relation." + r.code()).toList())
        .containsAll(changes());
  }

  /** Of what one document does to the force of another, with its day and without. */
  private static List<String> changes() {
    return Stream.of(
            Relation.REPLACES,
            Relation.REPEALS,
            Relation.ENDS,
            Relation.SUSPENDS,
            Relation.PAUSES,
            Relation.AMENDS)
        .map(relation -> "change." + relation.code())
        .flatMap(key -> Stream.of(key, key + ".from"))
        .toList();
  }

  private static Set<String> keysInTemplates() throws IOException {
    Pattern key = Pattern.compile("#\\{([a-zA-Z0-9.]+)[}(]");
    Set<String> keys = new HashSet<>();
    try (Stream<Path> all = Files.walk(RESOURCES.resolve("templates"))) {
      for (Path template : all.filter(p -> p.toString().endsWith(".html")).toList()) {
        Matcher matcher = key.matcher(Files.readString(template));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    return keys;
  }

  private static Set<String> arguments(String message) {
    return Pattern.compile("\\{\\d}")
        .matcher(message)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  private static Properties messages(String language) throws IOException {
    Properties messages = new Properties();
    Path file = RESOURCES.resolve("messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }
}
