package vn.danchieu.citation.relation;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads the trigger of a citation, from the citation back to the left. */
final class Triggers {
  private static final int MOST_ADVERBS = 4;
  private static final int LONGEST_VERBS = 12;
  private static final int LONGEST_ANNEX = 30;
  private static final int LONGEST_WORDING = 80;

  /** What an act has of which another amends some. */
  private static final Set<String> PART_NOUNS =
      Set.of(
          "từ", "cụm", "điểm", "khoản", "điều", "mục", "chương", "phụ", "lục", "mẫu", "biểu", "nội",
          "dung", "câu");

  private static final Set<String> CONTENTS = Set.of("nội", "dung");

  private final Tokens tokens;
  private final RelationPhrases phrases;
  private final Words words;
  private final RepealMoods moods;
  private final Suspensions suspensions;
  private final Directives directives;
  private final UnnumberedActs acts;
  private final PlanSchedules schedules;

  Triggers(Tokens tokens, Vocabulary vocabulary, Host host) {
    this.tokens = tokens;
    this.phrases = vocabulary.relations();
    this.words = vocabulary.words();
    this.moods = new RepealMoods(tokens, words);
    this.suspensions = new Suspensions(tokens, vocabulary);
    this.directives = new Directives(tokens, vocabulary);
    this.acts = new UnnumberedActs(tokens, vocabulary, host);
    this.schedules = new PlanSchedules(tokens);
  }

  /** The trigger that ends right before a token, fillers left out; not before the floor. */
  Optional<Trigger> before(int head, int floor) {
    Optional<Trigger> weak = Optional.empty();
    int end = head;
    while (true) {
      Optional<Trigger> found =
          endingAt(end, floor)
              .map(trigger -> farther(trigger, floor))
              .map(trigger -> settled(trigger, floor));
      if (found.filter(trigger -> trigger.relation() != Relation.MENTIONS).isPresent()) {
        boolean annex = found.filter(t -> t.relation() == Relation.ISSUES_WITH).isPresent();
        return annex ? suspended(head, floor, found) : found;
      }
      weak = weak.isPresent() ? weak : found;
      int shorter = withoutFiller(end, floor);
      if (shorter == end) {
        return suspended(head, floor, weak);
      }
      end = shorter;
    }
  }

  private Optional<Trigger> suspended(int head, int floor, Optional<Trigger> near) {
    Optional<Trigger> suspended = suspensions.before(head, floor);
    return suspended.isPresent() ? suspended : near;
  }

  private Optional<Trigger> endingAt(int end, int floor) {
    Optional<RelationPhrases.Match> passive = phrases.passiveBefore(tokens, end);
    if (passive.isPresent() && passive.get().start() >= floor) {
      int first = passive.get().start();
      return Optional.of(new Trigger(passive.get().relation(), first, end, true, false, false));
    }
    int core = end;
    for (int i = 0; i < MOST_ADVERBS; i++) {
      Optional<RelationPhrases.Match> adverb = phrases.suffixBefore(tokens, core);
      if (adverb.isEmpty() || adverb.get().start() < floor) {
        break;
      }
      core = adverb.get().start();
    }
    Optional<RelationPhrases.Match> active = phrases.activeBefore(tokens, core);
    if (active.isEmpty() && core != end) {
      active = phrases.activeBefore(tokens, end);
    }
    return active.filter(found -> found.start() >= floor).map(found -> widened(found, end, floor));
  }

  /** An act still to be made is to do it: a plan, or a list of acts to come. */
  boolean isOnlyPlanned(Trigger trigger, Mention mention, int sentence, Optional<Mention> owner) {
    if (trigger.relation() == Relation.GUIDES) {
      return owner.isEmpty() && acts.guide(trigger);
    }
    boolean acting = trigger.relation().alters();
    return acting
        && (acts.isSubjectOf(trigger, sentence, owner)
            || owner.isEmpty() && isLeftToOthers(trigger.first(), sentence)
            || schedules.goOnBehind(mention.tailEnd()));
  }

  /** A passive that ends a document, denied, supposed or asked for. */
  boolean isNotDone(Trigger trigger, Mention ended, int sentence) {
    return trigger.relation().ends() && moods.notDone(trigger.first(), ended.leftmost(), sentence);
  }

  /** A normative act seldom asks, but it may set a task. */
  private boolean isLeftToOthers(int verb, int sentence) {
    return moods.isTask(verb, sentence) || !acts.isNormative() && moods.isAskedFor(verb, sentence);
  }

  /** What is only proposed or supposed is no more than mentioned. */
  private Trigger settled(Trigger found, int floor) {
    boolean acting = found.relation().alters();
    boolean proposed = acting && !found.passive() && moods.onlyProposed(found, floor);
    return proposed
        ? new Trigger(
            Relation.MENTIONS, found.first(), found.after(), false, found.titular(), found.part())
        : found;
  }

  /** A verb farther left, where what stands between only names a part of the document. */
  private Trigger farther(Trigger near, int floor) {
    if (near.relation() == Relation.ISSUES_WITH) {
      return ofAnnex(near, floor);
    }
    if (near.relation() != Relation.MENTIONS) {
      return near;
    }
    return directives.of(near, floor).orElseGet(() -> ofWords(near, floor));
  }

  /** "Bãi bỏ Quy chế làm việc ban hành kèm theo …": the verb, and the document in part. */
  private Trigger ofAnnex(Trigger near, int floor) {
    Trigger found = near;
    for (int at = near.first(); at >= Math.max(floor + 1, near.first() - LONGEST_ANNEX); at--) {
      if (tokens.is(at, ';') || tokens.is(at, ':') || tokens.is(at, '.') || tokens.is(at, '"')) {
        return found;
      }
      Optional<RelationPhrases.Match> verb =
          tokens.isCapitalised(at) || tokens.id(at) == words.cac || tokens.id(at) == words.khoan
              ? phrases.activeBefore(tokens, at).filter(match -> isOfAnnex(match, near, floor))
              : Optional.empty();
      if (verb.filter(match -> match.relation() != Relation.MENTIONS).isPresent()) {
        Trigger wide = widened(verb.get(), at, floor);
        return new Trigger(wide.relation(), wide.first(), at, false, wide.titular(), true);
      }
      if (verb.isPresent() && found == near) {
        found = new Trigger(Relation.MENTIONS, verb.get().start(), at, false, false, false);
      }
    }
    return found;
  }

  /**
   * Not the verb of a heading in capitals, with the annex's origin in brackets below it. "Quy định
   * tại" points at the annex, "tại" alone may name a place.
   */
  private boolean isOfAnnex(RelationPhrases.Match verb, Trigger near, int floor) {
    boolean heading = isCapitals(verb.start()) && !isCapitals(near.after() - 1);
    boolean pointing = tokens.id(verb.end() - 1) == words.tai && verb.end() - verb.start() > 2;
    boolean told = verb.relation() != Relation.MENTIONS || pointing;
    return verb.start() >= floor && told && !heading;
  }

  /** The verb that the list below a sentence has for its document; see {@link Suspensions}. */
  Optional<Trigger> below(int head, int after) {
    return suspensions.below(head, after);
  }

  /** "Khoản 1 Điều 3", up to a token. */
  boolean isPart(int last) {
    int word = tokens.id(last - 1);
    return tokens.isNumber(last)
        && (word == words.dieu || word == words.khoan || word == words.muc || word == words.luc);
  }

  private boolean isCapitals(int token) {
    return tokens.printed(token).chars().allMatch(Character::isUpperCase);
  }

  /** "Thay thế cụm từ “a” bằng cụm từ “b” tại …": an amendment, whatever its verb. */
  private Trigger ofWords(Trigger near, int floor) {
    for (int at = near.first() - 2; at >= Math.max(floor, near.first() - LONGEST_WORDING); at--) {
      if (tokens.is(at, ';') || tokens.gap(at + 1) == Tokens.NEW_PARAGRAPH) {
        return near;
      }
      boolean wording = tokens.id(at) == words.cum && tokens.id(at + 1) == words.tu;
      int verb = wording ? amendingBefore(at, floor) : -1;
      if (verb >= floor) {
        return new Trigger(Relation.AMENDS, verb, at + 2, false, false, true);
      }
    }
    return near;
  }

  /** The first word of "Bổ sung, thay thế, bỏ một số từ," right before a token; -1 for none. */
  private int amendingBefore(int wording, int floor) {
    int found = -1;
    for (int at = wording - 1; at >= Math.max(floor, wording - LONGEST_VERBS); at--) {
      if (words.isAmending(tokens.id(at))) {
        found = at;
      } else if (found >= 0 && !tokens.is(at, ',') || tokens.is(at, '"')) {
        return found;
      }
    }
    return found;
  }

  /** Takes "Tiếp tục", "Tổ chức … 10 năm", "về việc" along. */
  private Trigger widened(RelationPhrases.Match core, int end, int floor) {
    Relation relation = core.relation();
    int first = core.start();
    if (relation == Relation.IMPLEMENTS) {
      int review = reviewBefore(first);
      if (review >= floor && review < first) {
        relation = Relation.REVIEWS;
        first = review;
      }
    }
    for (int i = 0; i < MOST_ADVERBS; i++) {
      int from = tokens.is(first - 1, ',') ? first - 1 : first;
      Optional<RelationPhrases.Match> adverb = phrases.prefixBefore(tokens, from);
      if (adverb.isEmpty() || adverb.get().start() < floor) {
        break;
      }
      first = adverb.get().start();
    }
    int title = titleWords(first);
    boolean titular = title < first && title >= floor;
    return new Trigger(relation, titular ? title : first, end, false, titular, false);
  }

  /** The first token of "tổng kết 10 năm [việc]" right before a token; the token where none is. */
  private int reviewBefore(int at) {
    int i = at;
    if (tokens.id(i - 1) == words.viec) {
      i--;
    }
    boolean span = tokens.id(i - 1) == words.nam || tokens.id(i - 1) == words.thang;
    if (span && tokens.isNumber(i - 2)) {
      i -= 2;
    }
    boolean review =
        tokens.id(i - 1) == words.ket
            && (tokens.id(i - 2) == words.tong || tokens.id(i - 2) == words.so);
    return review ? i - 2 : at;
  }

  /** The first token of "về", "về việc" right before a token. */
  private int titleWords(int at) {
    int i = at;
    if (tokens.id(i - 1) == words.viec) {
      i--;
    }
    return tokens.id(i - 1) == words.ve ? i - 1 : at;
  }

  /** Passes back over "các", "một số điều của", "nội dung", "quy định tại" and the like. */
  int withoutFillers(int head, int floor) {
    int at = head;
    int shorter = withoutFiller(at, floor);
    while (shorter < at) {
      at = shorter;
      shorter = withoutFiller(at, floor);
    }
    return at;
  }

  private int withoutFiller(int at, int floor) {
    if (at - 4 >= floor && tokens.isNumber(at - 1) && isOrdinal(at - 2)) {
      return at - 4;
    }
    return phrases
        .fillerBefore(tokens, at)
        .map(RelationPhrases.Match::start)
        .filter(start -> start >= floor)
        .orElseGet(() -> withoutParts(at, floor));
  }

  /** "số thứ tự 44" of a table. */
  private boolean isOrdinal(int last) {
    return tokens.small(last).equals("tự")
        && tokens.small(last - 1).equals("thứ")
        && tokens.small(last - 2).equals("số");
  }

  /** Passes back over "một số từ, cụm từ, điểm, khoản, điều của". */
  private int withoutParts(int at, int floor) {
    boolean led = tokens.id(at - 1) == words.cua || tokens.id(at - 1) == words.tai;
    int from = led ? at - 1 : at;
    boolean named = false;
    while (from > floor && (isPartNoun(from - 1) || tokens.is(from - 1, ',') || isAnd(from - 1))) {
      named |= isPartNoun(from - 1);
      from--;
    }
    boolean some = tokens.id(from - 1) == words.so && tokens.id(from - 2) == words.mot;
    int start = some ? from - 2 : tokens.id(from - 1) == words.cac ? from - 1 : at;
    return named && start >= floor ? start : at;
  }

  /** Whether a word names a part; "toàn bộ nội dung" is the whole, and "từ ngày" a time. */
  boolean namesPart(int at) {
    boolean whole = "bộ".equals(tokens.small(at - 1)) || "bộ".equals(tokens.small(at - 2));
    boolean other = "từ".equals(tokens.small(at)) || whole && CONTENTS.contains(tokens.small(at));
    return isPartNoun(at) && !other;
  }

  private boolean isPartNoun(int at) {
    return PART_NOUNS.contains(tokens.small(at));
  }

  private boolean isAnd(int at) {
    return tokens.id(at) == words.va;
  }
}
