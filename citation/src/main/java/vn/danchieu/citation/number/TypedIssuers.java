package vn.danchieu.citation.number;

import java.util.Optional;
import vn.danchieu.citation.number.TypedLine.Chunk;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Names of bodies that people type for their codes. */
final class TypedIssuers {
  private static final int LONGEST_NAME = 120;

  /** The code of a body, and where its name ends. */
  record Found(String code, int end) {}

  private final String typed;
  private final Vocabulary vocabulary;

  TypedIssuers(String typed, Vocabulary vocabulary) {
    this.typed = typed;
    this.vocabulary = vocabulary;
  }

  /**
   * The body that is named from a run on: the one of the country, or a kind of which each province
   * has one. A place that is named beside it tells more than the code: then it is left to others.
   */
  Optional<Found> at(Chunk first) {
    if (first.folded().isEmpty()) {
      return Optional.empty();
    }
    int end = Math.min(typed.length(), first.start() + LONGEST_NAME);
    Tokens tokens = vocabulary.tokens(typed.substring(first.start(), end));
    return vocabulary
        .issuers()
        .match(tokens, 0)
        .filter(found -> found.issuer().place().isEmpty())
        .flatMap(found -> coded(found, tokens, first.start()));
  }

  private Optional<Found> coded(Issuers.Match found, Tokens tokens, int offset) {
    return vocabulary
        .codes()
        .codeOf(found.issuer().authority())
        .map(code -> new Found(code, offset + tokens.end(found.end() - 1)));
  }
}
