package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;

/** "Căn cứ A;⏎B và C;": a line that goes on with the legal basis of the line above. */
final class Bases {
  private final Tokens tokens;
  private Optional<Trigger> above = Optional.empty();
  private int after = -1;

  Bases(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The "Căn cứ" of the line above, where the sentence begins with a document. */
  Optional<Trigger> goingOn(int first, Mention mention) {
    boolean adjoins = first == after && tokens.is(first - 1, ';') && mention.leftmost() == first;
    return adjoins ? above : Optional.empty();
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
