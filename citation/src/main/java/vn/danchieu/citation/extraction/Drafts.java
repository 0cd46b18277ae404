package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads drafts, which are no documents yet: "dự thảo Nghị định về …", "dự thảo Luật này". */
final class Drafts {
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;

  Drafts(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  Optional<Mention> read(DocumentType type, int at, int after) {
    if (!isDraft(tokens, words, at)
        || !tokens.isCapitalised(at)
        || tokens.gap(after) == Tokens.NEW_PARAGRAPH) {
      return Optional.empty();
    }
    if (tokens.id(after) == words.nay && tokens.printed(after).startsWith("nà")) {
      return Optional.of(mention(at, after + 1));
    }
    boolean titled = type.is("strong") && opensTitle(afterIssuer(after));
    return titled ? Optional.of(mention(at, after)) : Optional.empty();
  }

  /** Whether "dự thảo" or "dự án" stands right before a type word. */
  static boolean isDraft(Tokens tokens, Words words, int at) {
    int before = tokens.id(at - 1);
    return tokens.id(at - 2) == words.du && (before == words.thao || before == words.an);
  }

  private Mention mention(int at, int end) {
    return new Mention(Kind.DRAFT, at, end, tokens.start(at), tokens.end(end - 1));
  }

  private int afterIssuer(int at) {
    if (tokens.id(at) != words.cua) {
      return at;
    }
    return vocabulary.issuers().match(tokens, at + 1).map(Issuers.Match::end).orElse(at);
  }

  private boolean opensTitle(int at) {
    int id = tokens.id(at);
    return tokens.isWord(at)
        && !tokens.isCapitalised(at)
        && (id == words.ve || words.opensTitle(id));
  }
}
