package vn.danchieu.citation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Reading;
import vn.danchieu.citation.text.Tokens;

/** Runs the example of each row both ways: the row finds it, and it comes back as the row. */
class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  static Stream<Table.Row> types() {
    return rows("types.tsv");
  }

  static Stream<Table.Row> codes() {
    return rows("type-codes.tsv");
  }

  static Stream<Table.Row> bodies() {
    return rows("bodies.tsv");
  }

  static Stream<Table.Row> laws() {
    return rows("laws.tsv");
  }

  static Stream<Table.Row> issuers() {
    return rows("issuers.tsv");
  }

  static Stream<Table.Row> places() {
    return rows("places.tsv");
  }

  static Stream<Table.Row> phrases() {
    return rows("relation-phrases.tsv");
  }

  static Stream<Table.Row> typedWords() {
    return rows("typed-words.tsv");
  }

  private static Stream<Table.Row> rows(String table) {
    return Table.read(table).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsTheTypeOfItsExample(Table.Row row) {
    assertThat(
            VOCABULARY.types().ofFolded(vn.danchieu.citation.VietnameseText.fold(row.get("word"))))
        .isPresent();
    String example = row.get("example");
    Optional<Citation> found =
        CitationReader.standard().read(example).citations().stream()
            .filter(citation -> citation.span().start() == 0)
            .findFirst();
    boolean judgment = row.get("marks").contains("judgment") || row.get("marks").contains("treaty");
    if (judgment) {
      return;
    }
    assertThat(found).as(example).isPresent();
    if (!row.get("marks").contains("cut") && !row.get("marks").contains("symbol")) {
      assertThat(found.get().reference().type()).contains(row.get("type"));
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void readsTheCodeOfItsExample(Table.Row row) {
    DocumentNumber number = Numbers.parse(row.get("example")).orElseThrow();
    assertThat(number.canonical()).isEqualTo(row.get("example"));
    assertThat(number.type()).contains(row.get("type"));
    assertThat(VOCABULARY.codes().type(row.get("code")).map(TypeCode::type))
        .contains(row.get("type"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void readsTheBodyOfItsExample(Table.Row row) {
    DocumentNumber number = Numbers.parse(row.get("example")).orElseThrow();
    Body body = VOCABULARY.codes().body(row.get("code")).orElseThrow();
    assertThat(body.authority()).isEqualTo(row.get("authority"));
    assertThat(number.canonical()).contains(body.canonical());
    if (body.code().equals(body.canonical())) {
      assertThat(number.canonical()).isEqualTo(row.get("example"));
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void findsTheLawOfItsExample(Table.Row row) {
    if (row.get("title").chars().anyMatch(Character::isDigit)) {
      // "… 37 Luật có liên quan đến quy hoạch": looked up whole.
      assertThat(
              VOCABULARY.laws().named(row.get("example")).orElseThrow().ofNumber(row.get("number")))
          .isPresent();
      return;
    }
    Tokens tokens = VOCABULARY.tokens(row.get("example"));
    long match = VOCABULARY.laws().match(tokens, 0);
    assertThat(match).isNotEqualTo(PhraseTrie.NONE);
    LawTitle title = VOCABULARY.laws().title(PhraseTrie.value(match));
    assertThat(PhraseTrie.end(match)).isEqualTo(tokens.size());
    assertThat(title.type()).isEqualTo(row.get("type"));
    if (!row.get("number").isEmpty()) {
      assertThat(title.ofNumber(row.get("number"))).isPresent();
    }
    for (String other : row.all("other names", ";")) {
      assertThat(VOCABULARY.laws().named(other)).contains(title);
    }
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void findsTheBodyOfItsExample(Table.Row row) {
    if (row.get("scope").equals("role")) {
      return;
    }
    Tokens tokens = VOCABULARY.tokens(row.get("example"));
    Issuers.Match match = VOCABULARY.issuers().match(tokens, 0).orElseThrow();
    assertThat(match.end()).isEqualTo(tokens.size());
    assertThat(match.issuer().authority()).isEqualTo(row.get("authority"));
    for (String other : row.all("other names", ";")) {
      assertThat(VOCABULARY.issuers().match(VOCABULARY.tokens(other), 0)).as(other).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void findsThePlaceOfItsExample(Table.Row row) {
    Tokens tokens = VOCABULARY.tokens("UBND " + row.get("example"));
    Issuer issuer = VOCABULARY.issuers().match(tokens, 0).orElseThrow().issuer();
    assertThat(issuer.place().map(Place::id)).contains(row.get("id"));
    assertThat(VOCABULARY.places().ofId(row.get("id")).map(Place::name)).contains(row.get("name"));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void readsTheRelationOfItsExample(Table.Row row) {
    Reading reading = CitationReader.standard().read(row.get("example"));
    assertThat(reading.citations()).isNotEmpty();
    if (row.get("relation").isEmpty()) {
      assertThat(reading.edges())
          .anyMatch(edge -> edge.relation() != vn.danchieu.citation.Relation.MENTIONS);
      return;
    }
    assertThat(reading.edges())
        .as(row.get("example"))
        .anyMatch(edge -> edge.relation().code().equals(row.get("relation")));
    if (row.get("place").equals("passive")) {
      Edge edge =
          reading.edges().stream().filter(e -> e.source().isPresent()).findFirst().orElseThrow();
      assertThat(edge.source().orElseThrow().span().start())
          .isGreaterThan(edge.target().span().start());
    }
    assertThat(reading.citations()).allMatch(citation -> citation.kind() == Kind.FULL);
  }

  /** The word tells what the digits beside it are; without it the same digits are a number. */
  @ParameterizedTest
  @MethodSource("typedWords")
  void tellsWhatTheDigitsOfItsExampleAre(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("word"));
    boolean number = row.get("role").equals("behind");
    assertThat(Numbers.inQuery(example).isEmpty()).as(example).isNotEqualTo(number);
    boolean behind = row.get("role").equals("unit");
    if (behind) {
      String bare = example.substring(0, example.indexOf(row.get("word"))).strip();
      assertThat(Numbers.inQuery(bare)).as(bare).isNotEmpty();
    }
  }
}
