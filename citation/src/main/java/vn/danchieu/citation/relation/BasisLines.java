package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** "Căn cứ A;⏎B và C;": a line that goes on with the legal basis of the line above. */
final class BasisLines {
  private final Tokens tokens;
  private final RelationPhrases phrases;
  private Optional<Trigger> above = Optional.empty();
  private int after = -1;

  BasisLines(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.phrases = vocabulary.relations();
  }

  /**
   * The "Căn cứ" of the line above, where the sentence begins with a document and says nothing of
   * it: of "Nghị định B hết hiệu lực." B is no basis.
   */
  Optional<Trigger> goingOn(int first, Mention mention, int end) {
    boolean adjoins = first == after && tokens.is(first - 1, ';') && mention.leftmost() == first;
    return adjoins && !saysOfIt(mention.tailEnd(), end) ? above : Optional.empty();
  }

  private boolean saysOfIt(int from, int end) {
    for (int at = from; at < end; at++) {
      if (phrases.subjectOf(tokens, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Keeps what governs a sentence for the next one. */
  void read(List<MentionRole> roles, int next) {
    above =
        roles.stream()
            .filter(role -> !role.mention().isHost())
            .findFirst()
            .filter(role -> role.relation() == Relation.LEGAL_BASIS)
            .filter(role -> role.source().isEmpty() && !role.nested())
            .flatMap(MentionRole::trigger);
    after = next;
  }
}
