package vn.danchieu.citation.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Words;

/** Finds what "Nghị định nêu trên" and "Nghị quyết 57" stand for. */
final class Antecedents {
  private static final int MOST_LISTED = 30;

  /** So many tokens may stand between two members of a list, with their titles. */
  private static final int FARTHEST = 80;

  private final Tokens tokens;
  private final Words words;

  Antecedents(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  void resolve(List<Mention> mentions, Host host) {
    Map<String, Mention> lastOfType = new HashMap<>();
    Map<String, Mention> bySequence = new HashMap<>();
    for (Mention mention : mentions) {
      switch (mention.kind) {
        case ANAPHOR -> {
          if (isPlural(mention)) {
            mention.antecedents = listed(mention, mentions);
          } else {
            mention.antecedent = Optional.ofNullable(lastOfType.get(mention.typeName()));
          }
        }
        case SHORT -> mention.antecedent = Optional.ofNullable(bySequence.get(shortKey(mention)));
        case FULL, NAME -> {
          lastOfType.put(mention.typeName(), mention);
          if (mention.number.filter(NumberMatch::hasSymbol).isPresent()) {
            bySequence.putIfAbsent(shortKey(mention), mention);
            bySequence.putIfAbsent(yearlessKey(mention), mention);
          }
        }
        case SELF, UNNUMBERED, DRAFT, TREATY, JUDGMENT, STANDARD, INTERNAL -> {}
      }
    }
    new LawVersions(tokens, words).settle(mentions, host);
    selves(mentions, host);
    mentions.removeIf(this::pointsNowhere);
  }

  /** "02 Thông tư nêu trên", "các Nghị định nêu trên": no single one is meant. */
  private boolean isPlural(Mention mention) {
    int before = tokens.id(mention.first - 1);
    return before == words.cac
        || before == words.nhung
        || tokens.isNumber(mention.first - 1) && tokens.value(mention.first - 1) > 1;
  }

  /** The documents of that kind that stand closely one behind the other before it. */
  private static List<Mention> listed(Mention plural, List<Mention> mentions) {
    List<Mention> listed = new ArrayList<>();
    int last = plural.first;
    for (int i = mentions.indexOf(plural) - 1; i >= 0 && listed.size() < MOST_LISTED; i--) {
      Mention mention = mentions.get(i);
      if (last - mention.tailEnd > FARTHEST) {
        break;
      }
      if (mention.kind == Kind.FULL && mention.typeName().equals(plural.typeName())) {
        listed.addFirst(mention);
        last = mention.first;
      }
    }
    return listed.size() > 1 ? List.copyOf(listed) : List.of();
  }

  private void selves(List<Mention> mentions, Host host) {
    boolean any = mentions.stream().anyMatch(mention -> mention.kind == Kind.SELF);
    if (!any) {
      return;
    }
    SelfReferences selves = new SelfReferences(tokens, words, host);
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).kind == Kind.SELF) {
        mentions.get(i).antecedent = selves.meant(mentions, i);
      }
    }
  }

  /** "Kế hoạch đó" with nothing before it is any plan. */
  private boolean pointsNowhere(Mention mention) {
    return mention.kind == Kind.ANAPHOR
        && mention.antecedent.isEmpty()
        && tokens.printed(mention.next - 1).startsWith("đ");
  }

  private static String shortKey(Mention mention) {
    NumberMatch number = mention.number.orElseThrow();
    return mention.typeName()
        + " "
        + number.sequence()
        + (number.year() > 0 ? "/" + number.year() : "");
  }

  private static String yearlessKey(Mention mention) {
    return mention.typeName() + " " + mention.number.orElseThrow().sequence();
  }
}
