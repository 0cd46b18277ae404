package vn.danchieu.citation.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.number.NumberGrammar;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Words;

/** Reads numbers that share what stands behind the last: "154 & 201/KH-ĐHHV", "234, 276 và 277". */
final class NumberLists {
  private static final int MOST = 40;

  private final Tokens tokens;
  private final Words words;
  private final NumberGrammar numbers;

  NumberLists(Tokens tokens, Words words, NumberGrammar numbers) {
    this.tokens = tokens;
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * The members of a list whose last number carries the symbol of all; none where it is no list.
   */
  List<Mention> shared(DocumentType type, int at, int numberAt, boolean signed) {
    List<NumberMatch> members = new ArrayList<>();
    int next = numberAt;
    while (members.size() < MOST) {
      Optional<NumberMatch> member = numbers.match(next);
      if (member.isEmpty()) {
        return List.of();
      }
      members.add(member.get());
      if (member.get().hasSymbol()) {
        return members.size() < 2 ? List.of() : mentions(type, at, members);
      }
      if (!isPlain(member.get(), signed)) {
        return List.of();
      }
      next = afterJoint(member.get().next());
      if (next < 0) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isPlain(NumberMatch member, boolean signed) {
    boolean yearLike = member.sequence().matches("(19|20)\\d\\d");
    return member.sequence().length() <= 5 && (signed || !yearLike);
  }

  /** The token after ",", "và", "&"; -1 where the list is over. */
  private int afterJoint(int from) {
    int at = from;
    if (tokens.is(at, ',') || tokens.is(at, ';') || tokens.is(at, '&')) {
      at++;
    }
    if (tokens.id(at) == words.va || tokens.id(at) == words.hoac) {
      at++;
    }
    if (at == from || tokens.gap(at) >= Tokens.NEW_PARAGRAPH) {
      return -1;
    }
    if (tokens.id(at) == words.so) {
      at++;
    }
    return tokens.isNumber(at) ? at : -1;
  }

  private List<Mention> mentions(DocumentType type, int at, List<NumberMatch> members) {
    NumberMatch last = members.getLast();
    List<Mention> mentions = new ArrayList<>();
    for (NumberMatch member : members) {
      boolean first = mentions.isEmpty();
      int token = first ? at : tokens.at(member.start());
      Mention mention =
          new Mention(
              Kind.FULL,
              token,
              member.next(),
              first ? tokens.start(at) : member.start(),
              member.end());
      mention.type = Optional.of(type);
      mention.number = Optional.of(member.hasSymbol() ? member : completed(member, last));
      mentions.add(mention);
    }
    return mentions;
  }

  /** A number with the symbol of the last of its list, and its year where it has none itself. */
  private static NumberMatch completed(NumberMatch member, NumberMatch last) {
    return new NumberMatch(
        member.sequence(),
        member.year() > 0 ? member.year() : last.year(),
        member.slot(),
        last.parts(),
        last.marks(),
        member.start(),
        member.end(),
        member.next(),
        true);
  }

  /** The further members of a list of sequences alone, behind its first member. */
  List<Mention> further(Mention first, ShortForms forms) {
    List<Mention> more = new ArrayList<>();
    int next = afterJoint(first.next);
    while (next > 0 && more.size() < MOST) {
      Optional<Mention> member = forms.member(next);
      if (member.isEmpty()) {
        break;
      }
      member.get().type = first.type;
      more.add(member.get());
      next = afterJoint(member.get().next);
    }
    return more;
  }
}
