package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Set;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/**
 * What an end hangs on: a condition, the first day of a third act, a part of the cases, or the act
 * that others are measured by. An end of which the day is not known is told of and not made.
 */
final class EndConditions {
  /** How far behind an act the words on its force may stand. */
  private static final int FARTHEST = 8;

  /** "trái với", "trái quy định"; "trái phép" is no measure. */
  private static final Set<String> AGAINST = Set.of("với", "quy");

  private final Tokens tokens;
  private final Words words;
  private final Beginnings beginnings;
  private final Remains remains;
  private final int first;
  private final int after;

  EndConditions(Tokens tokens, Vocabulary vocabulary, int first, int after) {
    this.tokens = tokens;
    this.words = vocabulary.words();
    this.beginnings = new Beginnings(tokens, vocabulary);
    this.remains = new Remains(tokens, vocabulary.words(), after);
    this.first = first;
    this.after = after;
  }

  /** Settles the ends of a sentence that the host brings about. */
  void read(List<MentionRole> roles) {
    boolean excepted = false;
    for (int i = 0; i < roles.size(); i++) {
      MentionRole role = roles.get(i);
      excepted = isExcepted(role) || excepted && isJoined(roles.get(i - 1), role);
      if (!role.relation().ends() || role.source().isPresent() || role.agent()) {
        continue;
      }
      if (excepted || isMeasure(role) || isSupposed(role) || waitsForAnother(role, roles)) {
        roles.set(i, MentionRole.mentioned(role.mention(), role.nested()));
      } else if (isOfSomeCases(role) || remains.lastingOf(role)) {
        roles.set(i, role.inPart());
      }
    }
  }

  /** "Trừ A, các B và C hết hiệu lực": A stays. */
  private boolean isExcepted(MentionRole role) {
    int before = role.mention().leftmost() - 1;
    boolean all = printed(before).equals("các") || printed(before).equals("những");
    return printed(all ? before - 1 : before).equals("trừ");
  }

  /** "trừ A và B". */
  private boolean isJoined(MentionRole before, MentionRole role) {
    int between = before.mention().tailEnd();
    return role.mention().leftmost() == between + 1 && tokens.id(between) == words.va;
  }

  /** "Đình chỉ, bãi bỏ những quy định trái với Bộ luật A": A itself stays. */
  private boolean isMeasure(MentionRole role) {
    int from = role.trigger().map(Trigger::first).filter(verb -> verb >= first).orElse(after);
    for (int at = from; at < role.mention().leftmost(); at++) {
      boolean against = printed(at).equals("trái") && AGAINST.contains(printed(at + 1));
      if (against || printed(at).equals("phù") && printed(at + 1).equals("hợp")) {
        return true;
      }
    }
    return false;
  }

  /** "A hết hiệu lực từ ngày 01/01/2027 nếu không được gia hạn". */
  private boolean isSupposed(MentionRole role) {
    int at = role.trigger().map(Trigger::after).orElse(after);
    boolean behind = at > role.mention().tailEnd();
    while (behind && at < after && !tokens.is(at, ';') && !tokens.is(at, ':')) {
      if (printed(at).equals("nếu")) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "A hết hiệu lực kể từ ngày Luật B có hiệu lực": whoever reads the sentence must look up B. */
  private boolean waitsForAnother(MentionRole role, List<MentionRole> roles) {
    Mention ended = role.mention();
    return roles.stream()
            .map(MentionRole::mention)
            .anyMatch(act -> act != ended && isWaitedFor(act))
        && beginnings.of(first, after, ended.leftmost(), ended.tailEnd()).isEmpty();
  }

  private boolean isWaitedFor(Mention act) {
    int head = act.leftmost();
    if (act.isHost() || tokens.id(head - 1) != words.ngay || tokens.id(head - 2) != words.tu) {
      return false;
    }
    for (int at = act.tailEnd(); at < Math.min(after, act.tailEnd() + FARTHEST); at++) {
      if (tokens.id(at) == words.hieu && tokens.id(at + 1) == words.luc) {
        return true;
      }
    }
    return false;
  }

  /** "Bãi bỏ A đối với hoạt động đào tạo": what the title of A is about stands behind "về". */
  private boolean isOfSomeCases(MentionRole role) {
    int at = role.mention().tailEnd();
    boolean before = role.trigger().filter(verb -> verb.after() <= at).isPresent();
    boolean lasting = role.relation() != Relation.SUSPENDS && role.relation() != Relation.PAUSES;
    return before && lasting && printed(at).equals("đối") && printed(at + 1).equals("với");
  }

  private String printed(int at) {
    return at >= after ? "" : tokens.small(at);
  }
}
