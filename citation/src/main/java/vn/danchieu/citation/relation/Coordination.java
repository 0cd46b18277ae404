package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Words;

/** "A, B và C": what is said of a document is said of those that are joined to it. */
final class Coordination {
  private static final List<String> ORDER =
      List.of("Hiến pháp", "Luật", "Pháp lệnh", "Nghị định", "Thông tư");

  private final Tokens tokens;
  private final Words words;
  private final Triggers triggers;
  private final List<MentionRole> roles;

  /**
   * @param roles of the sentence, as far as it is read
   */
  Coordination(Tokens tokens, Words words, Triggers triggers, List<MentionRole> roles) {
    this.tokens = tokens;
    this.words = words;
    this.triggers = triggers;
    this.roles = roles;
  }

  /**
   * What a mention takes over from the one it is joined to.
   *
   * @param first of the sentence
   * @param after the sentence
   */
  Optional<MentionRole> of(Mention mention, int first, int after) {
    int before = triggers.withoutFillers(mention.leftmost(), Math.max(first, 0)) - 1;
    boolean joined =
        tokens.is(before, ',')
            || tokens.is(before, ';')
            || tokens.is(before, '&')
            || tokens.id(before) == words.va
            || tokens.id(before) == words.hoac
            || tokens.id(before) == words.cung;
    if (!joined || roles.isEmpty()) {
      return Optional.empty();
    }
    int joint = tokens.is(before - 1, ',') || tokens.is(before - 1, ';') ? before - 1 : before;
    MentionRole partner = roles.getLast();
    if (partner.agent() && isNoAgent(mention, joint, after)) {
      partner = partner.source().flatMap(this::roleOf).orElse(partner);
      return partner.agent() ? Optional.empty() : Optional.of(partner.of(mention));
    }
    if (joint > partner.mention().tailEnd()) {
      partner = root(mention, partner);
    } else if (partner.source().isPresent() && !partner.agent()) {
      partner = sameLevel(mention, partner, tokens.is(joint, ';'));
    }
    if (partner.mention().kind() == Kind.SELF) {
      return Optional.empty();
    }
    return Optional.of(partner.of(mention));
  }

  /**
   * "… được sửa đổi bởi Luật A, Điều 3 Nghị định B": no decree amends a law; what stands behind a
   * bracket, or is amended itself, is none of those that amend either.
   */
  private boolean isNoAgent(Mention mention, int joint, int after) {
    Optional<Mention> amended = roles.getLast().source();
    return tokens.is(joint, ';') && !inOneBracket(mention)
        || tokens.is(joint - 1, ')')
        || amended.filter(act -> isBelow(mention, act)).isPresent()
        || isAmendedItself(mention, after);
  }

  /** "A (được sửa đổi bởi B; C; D)": the bracket tells who amends A, to its end. */
  private boolean inOneBracket(Mention mention) {
    int verb = roles.getLast().trigger().map(Trigger::first).orElse(-1);
    if (!tokens.is(verb - 1, '(') && !tokens.is(verb - 2, '(')) {
      return false;
    }
    for (int at = verb; at < mention.leftmost(); at++) {
      if (tokens.is(at, ')')) {
        return false;
      }
    }
    return true;
  }

  /** "…, Thông tư B được sửa đổi bởi …": B begins a new member and is no further agent. */
  private boolean isAmendedItself(Mention mention, int after) {
    for (int at = mention.tailEnd(); at < Math.min(after, mention.tailEnd() + 40); at++) {
      if (tokens.is(at, ';') || tokens.isNumber(at)) {
        return false;
      }
      if (tokens.id(at) == words.duoc
          && (tokens.id(at + 1) == words.sua || tokens.id(at + 1) == words.bo)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Directly joined to a nested one: nested too, unless its type is that of the head, or another
   * one begins a new item, or a semicolon closes the name that holds the nested one.
   */
  private MentionRole sameLevel(Mention mention, MentionRole partner, boolean item) {
    Optional<MentionRole> head = roleOf(partner.source().orElseThrow());
    boolean asHead =
        head.isPresent()
            && areOfOneFamily(mention, head.get().mention())
            && !areOfOneFamily(mention, partner.mention());
    boolean next =
        head.isPresent()
            && item
            && (partner.mention().withinName() || !areOfOneFamily(mention, partner.mention()));
    boolean below = head.isPresent() && isBelow(mention, head.get().mention());
    return asHead || next || below ? head.get() : partner;
  }

  /** "Nghị định A hướng dẫn Luật B và Thông tư C": no act guides or amends one below it so. */
  private static boolean isBelow(Mention mention, Mention owner) {
    int high = ORDER.indexOf(rank(owner));
    return high >= 0 && ORDER.indexOf(rank(mention)) > high;
  }

  /** A code is a law: each amends the other. */
  private static String rank(Mention mention) {
    String type = firstWords(mention);
    return type.equals("Bộ luật") ? "Luật" : type;
  }

  /** Joined behind a title: it goes with the outermost document of which that is the title. */
  private MentionRole root(Mention mention, MentionRole partner) {
    MentionRole at = partner;
    while (at.source().isPresent() && !areOfOneFamily(mention, at.mention())) {
      Optional<MentionRole> up = roleOf(at.source().get());
      if (up.isEmpty() || up.get() == at) {
        break;
      }
      at = up.get();
    }
    return at;
  }

  static boolean areOfOneFamily(Mention a, Mention b) {
    return firstWords(a).equals(firstWords(b));
  }

  private static String firstWords(Mention mention) {
    String[] type = mention.typeName().split(" ", 3);
    return type.length < 2 ? mention.typeName() : type[0] + " " + type[1];
  }

  private Optional<MentionRole> roleOf(Mention mention) {
    return roleOf(mention, roles);
  }

  static Optional<MentionRole> roleOf(Mention mention, List<MentionRole> roles) {
    for (int i = roles.size() - 1; i >= 0; i--) {
      if (roles.get(i).mention() == mention) {
        return Optional.of(roles.get(i));
      }
    }
    return Optional.empty();
  }
}
