package vn.danchieu.indexer.cite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danchieu.citation.NumberedLaws;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Capitals;
import vn.danchieu.indexer.source.ImportLine;

/**
 * How one source calls a document: by the title it gives, where that is one, else by the head of
 * the text, else by what the first article says it is about.
 *
 * @param shown the title
 * @param setAside what the source wrote instead of a title
 */
record DocumentTitle(Optional<String> shown, Optional<String> setAside) {
  private static final List<String> SHELVES = List.of("topic", "de_muc", "folder");

  static DocumentTitle of(ImportLine line, Optional<Body> body, SettledIdentity settled) {
    Optional<String> type = settled.type();
    Optional<String> number = settled.number();
    List<String> shelves =
        Stream.concat(
                line.subjects().stream(), SHELVES.stream().flatMap(f -> line.field(f).stream()))
            .toList();
    Optional<GivenTitle> given =
        BrokenNumber.title(line).flatMap(field -> GivenTitle.of(field, shelves, type, number));
    Optional<String> head = body.flatMap(b -> b.parsed().header().subject());
    boolean ofAnother = settled.isRenumbered() && head.isPresent();
    if (!ofAnother && given.filter(g -> g.isName() && !isBeginning(g, head)).isPresent()) {
      String name = given.get().shown(head);
      return new DocumentTitle(Optional.of(named(name, type)), Optional.empty());
    }
    Optional<String> law = head.isEmpty() ? ofLaw(settled, given) : Optional.empty();
    if (law.isPresent()) {
      return new DocumentTitle(law.map(name -> named(name, type)), Optional.empty());
    }
    Optional<String> told =
        head.or(() -> given.flatMap(GivenTitle::entry))
            .or(() -> given.flatMap(GivenTitle::subject))
            .or(() -> body.map(Body::text).flatMap(ScopeClause::title));
    return new DocumentTitle(
        told.map(name -> named(name, type)),
        line.field("title").map(String::strip).filter(_ -> given.isPresent()));
  }

  /** Where a source shelves acts by the laws they belong to, the law itself is called alike. */
  private static Optional<String> ofLaw(SettledIdentity settled, Optional<GivenTitle> given) {
    return settled
        .type()
        .filter(LawName::isLaw)
        .flatMap(kind ->
            settled
                .number()
                .flatMap(number -> NumberedLaws.ofNumber(kind, number))
                .or(() -> given.map(GivenTitle::name).filter(name -> !name.isBlank())));
  }

  /** The first line alone of a title in capitals: the text goes on where it ends. */
  private static boolean isBeginning(GivenTitle given, Optional<String> head) {
    if (!Capitals.areIn(given.name())) {
      return false;
    }
    String start = VietnameseText.fold(given.name()).strip();
    return head.map(VietnameseText::fold)
        .filter(whole -> whole.length() > start.length() && whole.startsWith(start))
        .isPresent();
  }

  private static String named(String title, Optional<String> type) {
    String closed = title.replaceAll("(?<!\\.)\\.$", "");
    return type.filter(LawName::isLaw).map(law -> LawName.of(law, closed)).orElse(closed);
  }
}
