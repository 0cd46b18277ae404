package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** "A và B … hết hiệu lực": verbs that stand behind what they end. */
final class Endings {
  /** How far behind a document with no title its verb may stand. */
  private static final int FARTHEST = 25;

  /** With these a document has a predicate of its own, up to a semicolon. */
  private static final Set<String> PREDICATES =
      Set.of(
          "tiếp", "vẫn", "còn", "được", "bị", "có", "thì", "sẽ", "phải", "thực", "áp", "không",
          "chỉ", "đang");

  /** "được sửa đổi", "được ban hành": what is told of the document, and no predicate. */
  private static final Set<String> TOLD =
      Set.of("sửa", "bổ", "ban", "thông", "công", "phê", "đính", "nêu", "quy");

  /** "tiếp tục có hiệu lực", "vẫn còn hiệu lực": whoever stays does not end with the next one. */
  private static final Set<String> STAYING =
      Set.of("tục có", "tục được", "tục áp", "vẫn còn", "vẫn có", "vẫn được", "vẫn áp", "còn hiệu");

  private final Tokens tokens;
  private final Words words;
  private final RelationPhrases phrases;
  private final TitleFinder titles;
  private final RepealMoods moods;

  Endings(Tokens tokens, Vocabulary vocabulary, TitleFinder titles) {
    this.tokens = tokens;
    this.words = vocabulary.words();
    this.phrases = vocabulary.relations();
    this.titles = titles;
    this.moods = new RepealMoods(tokens, words);
  }

  /** Gives the documents of a sentence that end in it their verb; up to the token after it. */
  void read(List<MentionRole> roles, int after) {
    List<MentionRole> rest = roles;
    while (!rest.isEmpty()) {
      rest = rest.subList(readMember(rest, after), rest.size());
    }
  }

  /** Up to the first verb; answers with the first document behind the semicolon after it. */
  private int readMember(List<MentionRole> roles, int after) {
    for (int i = 0; i < roles.size(); i++) {
      int from = roles.get(i).mention().tailEnd();
      int next = i + 1 < roles.size() ? roles.get(i + 1).mention().leftmost() : after;
      int to = titles.start(from) >= 0 ? next : Math.min(next, from + FARTHEST);
      int before = i > 0 ? roles.get(i - 1).mention().tailEnd() : 0;
      int head = roles.get(i).mention().leftmost();
      if (moods.onlyReported(head, 0) || moods.onlySupposed(head, before)) {
        continue;
      }
      for (int at = from; at < to && !tokens.is(at, ':'); at++) {
        Optional<RelationPhrases.Match> verb = phrases.subjectOf(tokens, at);
        if (verb.isPresent()
            && !hasOwnSubject(verb.get(), from)
            && isSaid(verb.get(), from, after)
            && isOwn(verb.get(), roles, i)) {
          end(roles, i, verb.get(), after);
          return behindSemicolon(roles, i + 1, verb.get().end());
        }
      }
    }
    return roles.size();
  }

  private int behindSemicolon(List<MentionRole> roles, int next, int verb) {
    int at = verb;
    for (int i = next; i < roles.size(); i++) {
      int head = roles.get(i).mention().leftmost();
      while (at < head) {
        if (tokens.is(at++, ';')) {
          return i;
        }
      }
    }
    return roles.size();
  }

  /** "… Thông tư A⏎31 Mẫu này được bãi bỏ theo B": a form ends, and not the document before it. */
  private boolean hasOwnSubject(RelationPhrases.Match verb, int from) {
    return verb.start() - 1 >= from && tokens.id(verb.start() - 1) == words.nay;
  }

  /** Whether the verb is that of the sentence and no word of a title or a report. */
  private boolean isSaid(RelationPhrases.Match verb, int from, int after) {
    if (moods.onlyReported(verb.start(), from)) {
      return false;
    }
    int next = verb.end();
    int title = titles.start(from);
    boolean inTitle = title >= 0 && verb.start() > title && !tokens.is(verb.start() - 1, ',');
    boolean passive = verb.relation() != Relation.ENDS;
    if (inTitle && passive) {
      return opensDay(next) || isAgent(next);
    }
    return next >= after
        || !tokens.isWord(next)
        || opensDay(next)
        || isAgent(next)
        || opensLimit(next)
        || tokens.gap(next) >= Tokens.NEW_LINE
        || tokens.id(next) == words.va
        || tokens.id(next) == words.thi_
        || tokens.id(next) == words.mot
        || tokens.id(next) == words.toan;
  }

  /**
   * What ends for a time must say so of the last document: "A ngưng hiệu lực đối với B" does not.
   */
  private boolean isOwn(RelationPhrases.Match verb, List<MentionRole> roles, int last) {
    return !Suspensions.is(verb.relation())
        || isAgent(verb.end())
        || last == roles.size() - 1 && (opensDay(verb.end()) || opensLimit(verb.end()));
  }

  private boolean opensLimit(int at) {
    return tokens.id(at) == words.den || tokens.id(at) == words.cho;
  }

  private boolean opensDay(int at) {
    int id = tokens.id(at);
    return id == words.ke || id == words.tu || id == words.ngay || id == words.vao;
  }

  private boolean isAgent(int at) {
    int id = tokens.id(at);
    return id == words.boi || id == words.bang || id == words.theo || id == words.tai;
  }

  private void end(List<MentionRole> roles, int last, RelationPhrases.Match verb, int after) {
    Trigger trigger = new Trigger(verb.relation(), verb.start(), verb.end(), false, false, false);
    if (isByAnother(roles, last, verb)) {
      int head = roles.get(last).mention().leftmost();
      int before = last > 0 ? roles.get(last - 1).mention().tailEnd() : 0;
      if (!moods.notDone(verb.start(), head, before)) {
        agent(roles, last, trigger);
      }
      return;
    }
    if (last + 1 >= roles.size() && tokens.id(verb.end()) == words.boi) {
      // By somebody who is not named, and so not by the text itself.
      return;
    }
    boolean part =
        saysPart(verb.start(), Math.min(verb.end() + 4, after)) || isContrary(roles, verb);
    for (int i = firstOfSubject(roles, last); i <= last; i++) {
      MentionRole role = roles.get(i);
      boolean annex = role.relation() == Relation.ISSUES_WITH;
      if (isSubject(role) && !isRepeated(roles, i)) {
        roles.set(i, ended(role, trigger, part || annex));
      }
    }
  }

  /** "A tiếp tục có hiệu lực; B và C bị bãi bỏ": the verb is said of B and C alone. */
  private int firstOfSubject(List<MentionRole> roles, int last) {
    for (int i = last; i > 0; i--) {
      int from = roles.get(i - 1).mention().tailEnd();
      if (saysOfItself(from, roles.get(i).mention().leftmost())) {
        return i;
      }
    }
    return 0;
  }

  /** Whether the words between two documents are the predicate of the first. */
  private boolean saysOfItself(int from, int to) {
    boolean predicate =
        PREDICATES.contains(tokens.small(from)) && !TOLD.contains(tokens.small(from + 1));
    for (int at = from; at < to; at++) {
      if (STAYING.contains(tokens.small(at) + " " + tokens.small(at + 1))
          || predicate && tokens.is(at, ';')) {
        return true;
      }
    }
    return false;
  }

  /** "A được bãi bỏ theo B"; "A có nội dung bị bãi bỏ, có nội dung được sửa đổi bởi B". */
  private boolean isByAnother(List<MentionRole> roles, int last, RelationPhrases.Match verb) {
    if (last + 1 >= roles.size()) {
      return false;
    }
    MentionRole next = roles.get(last + 1);
    Mention ended = roles.get(last).mention();
    boolean amends = next.agent() && next.source().filter(ended::equals).isPresent();
    boolean told = next.mention().isHost() && !next.agent();
    return isAgent(verb.end()) && !told
        || amends && verb.relation() != Relation.ENDS && tokens.is(verb.end(), ',');
  }

  /** "Các quy định trái với Nghị định này, kể cả A, đều bị bãi bỏ": no more of A than that. */
  private boolean isContrary(List<MentionRole> roles, RelationPhrases.Match verb) {
    int from = roles.getFirst().mention().leftmost();
    boolean all = false;
    for (int at = verb.start() - 2; at < verb.start(); at++) {
      all |= tokens.small(at).equals("đều");
    }
    for (int at = verb.start() - 1; all && at >= Math.max(0, from - FARTHEST); at--) {
      if (tokens.small(at).equals("trái")) {
        return true;
      }
    }
    return false;
  }

  private boolean saysPart(int first, int after) {
    for (int at = first; at < after; at++) {
      if (tokens.id(at) == words.mot && tokens.id(at + 1) == words.phan) {
        return true;
      }
    }
    return false;
  }

  /** "A được bãi bỏ theo Điều 2 của B": B ends A. */
  private static void agent(List<MentionRole> roles, int last, Trigger trigger) {
    MentionRole agent = roles.get(last + 1);
    if (!agent.nested() && (!agent.agent() || agent.relation() == Relation.AMENDS)) {
      MentionRole acting =
          new MentionRole(
              agent.mention(),
              trigger.relation(),
              Optional.of(trigger),
              Optional.of(roles.get(last).mention()),
              true,
              false,
              roles.get(last).mention().hasPinpoint());
      roles.set(last + 1, acting);
    }
  }

  /** "Khoản 1 Điều 2 Nghị định A về … (Nghị định A)": a short name, and no more of it ends. */
  private boolean isRepeated(List<MentionRole> roles, int at) {
    Mention mention = roles.get(at).mention();
    return tokens.is(mention.leftmost() - 1, '(')
        && roles.subList(0, at).stream().anyMatch(role -> role.mention().isSameNumber(mention));
  }

  private static boolean isSubject(MentionRole role) {
    boolean free = role.relation() == Relation.MENTIONS || role.relation() == Relation.ISSUES_WITH;
    boolean document =
        role.mention().kind() == Kind.FULL
            || role.mention().kind() == Kind.NAME
            || role.mention().kind() == Kind.ANAPHOR && role.mention().pointsBack();
    return free && document && !role.nested() && !role.agent();
  }

  private static MentionRole ended(MentionRole role, Trigger trigger, boolean part) {
    return new MentionRole(
        role.mention(),
        trigger.relation(),
        Optional.of(trigger),
        Optional.empty(),
        false,
        false,
        part);
  }
}
