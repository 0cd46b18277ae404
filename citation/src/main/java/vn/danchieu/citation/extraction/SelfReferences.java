package vn.danchieu.citation.extraction;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Words;

/**
 * Tells which act "Nghị định này" means where it is not the host: inside the words that an amending
 * act puts into another, and in a provision that a document of another kind retells.
 */
final class SelfReferences {
  /** How far back from a quotation the act may be named whose words it holds. */
  private static final int MOST_BACK = 400;

  /** A consolidated text speaks as the act it consolidates. */
  private static final String CONSOLIDATED = "Văn bản hợp nhất";

  private static final int RETOLD_WITHIN = 150;
  private static final int VERB_WITHIN = 14;

  private final Tokens tokens;
  private final Words words;
  private final Host host;
  private final Quotations quotations;

  SelfReferences(Tokens tokens, Words words, Host host) {
    this.tokens = tokens;
    this.words = words;
    this.host = host;
    this.quotations = new Quotations(tokens);
  }

  Optional<Mention> meant(List<Mention> mentions, int index) {
    Mention self = mentions.get(index);
    int opening = quotations.opening(self.first);
    if (opening >= 0) {
      return quoted(mentions, index, opening);
    }
    return isOfOtherKind(self)
        ? nearest(mentions, index, self.first - RETOLD_WITHIN)
        : Optional.empty();
  }

  /** The act that is amended before the quotation, or the one the quotation is said to be from. */
  private Optional<Mention> quoted(List<Mention> mentions, int index, int opening) {
    Mention self = mentions.get(index);
    int seen = 0;
    for (int i = index - 1; i >= 0 && seen < MOST_BACK; i--, seen++) {
      Mention act = mentions.get(i);
      if (isAct(act, self) && act.first < opening && quotations.opening(act.first) < 0) {
        boolean told = tokens.is(opening - 1, ':') && opening - act.tailEnd < RETOLD_WITHIN;
        if (told || isAmended(act)) {
          return Optional.of(act);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> nearest(List<Mention> mentions, int index, int floor) {
    Mention self = mentions.get(index);
    for (int i = index - 1; i >= 0 && mentions.get(i).first >= floor; i--) {
      if (isAct(mentions.get(i), self)) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isAct(Mention act, Mention self) {
    boolean named = act.kind == Kind.FULL || act.kind == Kind.NAME;
    return named && !act.withinName && act.typeName().equals(self.typeName());
  }

  private boolean isAmended(Mention act) {
    for (int at = act.leftmost() - 1; at >= Math.max(0, act.leftmost() - VERB_WITHIN); at--) {
      int id = tokens.id(at);
      int next = tokens.id(at + 1);
      if (id == words.sua && next == words.doi || id == words.bo && next == words.sung) {
        return true;
      }
    }
    return false;
  }

  /** A letter or a circular that says "Nghị định này" speaks of a decree it has just named. */
  private boolean isOfOtherKind(Mention self) {
    boolean act = self.type.filter(type -> type.is("strong") || type.isLaw()).isPresent();
    return act
        && host.type()
            .filter(type -> !type.equals(self.typeName()) && !type.equals(CONSOLIDATED))
            .isPresent();
  }
}
