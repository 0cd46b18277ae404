package vn.danchieu.citation.relation;

import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Finds the regulation that a decision issues, where the decision's title names it. */
final class IssuedRegulations {
  private static final double TITLE_ONLY = 0.8;
  private static final double ISSUED = 0.95;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;

  IssuedRegulations(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  Optional<Link> read(MentionRole role) {
    Mention decision = role.mention();
    if (decision.kind() != Kind.FULL || decision.titleTo() <= decision.titleFrom()) {
      return Optional.empty();
    }
    int at = decision.titleFrom();
    boolean issued = tokens.id(at) == words.ban && tokens.id(at + 1) == words.hanh;
    if (issued) {
      at += 2;
    }
    long match = vocabulary.types().match(tokens, at);
    if (match == PhraseTrie.NONE || !tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    DocumentType type = vocabulary.types().type(PhraseTrie.value(match));
    boolean issuing = decision.typeName().equals("Quyết định") || issued;
    if (!issuing || !type.is("common") || type.name().equals(decision.typeName())) {
      return Optional.empty();
    }
    if (decision.titleTo() <= PhraseTrie.end(match)) {
      return Optional.empty();
    }
    Span span = new Span(tokens.start(at), tokens.end(decision.titleTo() - 1));
    String name = Spaces.single(span.of(tokens.text()));
    Mention annex = Mention.internal(at, decision.titleTo(), span, Optional.of(type), name);
    return Optional.of(
        new Link(
            Optional.of(decision),
            annex,
            Relation.ISSUES_WITH,
            Optional.empty(),
            span,
            true,
            true,
            false,
            issued ? ISSUED : TITLE_ONLY,
            Optional.empty(),
            Optional.empty()));
  }
}
