package vn.danchieu.citation.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** One sentence: which verb governs which mention, and which mention stands in whose title. */
final class SentenceGrammar {
  private static final int DEEPEST = 5;

  private final Tokens tokens;
  private final Words words;
  private final Endings endings;
  private final EndConditions conditions;
  private final OpeningVerbs openings;
  private final Triggers triggers;
  private final TitleFinder titles;
  private final Coordination coordination;
  private final int first;
  private final int after;
  private final List<MentionRole> roles = new ArrayList<>();
  private Optional<Trigger> lead = Optional.empty();

  SentenceGrammar(
      Tokens tokens,
      Vocabulary vocabulary,
      Triggers triggers,
      TitleFinder titles,
      int first,
      int after) {
    this.tokens = tokens;
    this.words = vocabulary.words();
    this.endings = new Endings(tokens, vocabulary, titles);
    this.conditions = new EndConditions(tokens, vocabulary, first, after);
    this.openings = new OpeningVerbs(tokens, vocabulary);
    this.triggers = triggers;
    this.titles = titles;
    this.coordination = new Coordination(tokens, vocabulary.words(), triggers, roles);
    this.first = first;
    this.after = after;
  }

  /** The sentence is an item of a list: its first document has the verb of the list. */
  void under(Trigger trigger) {
    lead = Optional.of(trigger);
  }

  List<MentionRole> read(List<Mention> mentions) {
    for (Mention mention : mentions) {
      roles.add(role(mention));
    }
    setTitles();
    endings.read(roles, after);
    InsertedProvisions.read(roles);
    conditions.read(roles);
    return roles;
  }

  private MentionRole role(Mention mention) {
    if (mention.withinName()) {
      return withinName(mention);
    }
    if (opensNote(mention)) {
      return untold(mention);
    }
    int floor = roles.isEmpty() ? first : Math.max(first, last().tailEnd());
    Optional<Trigger> trigger = openingVerb(mention, triggers.before(mention.leftmost(), floor));
    if (trigger.isPresent()) {
      return governed(mention, trigger.get());
    }
    boolean opens = lead.isPresent() && !mention.isHost() && !goesOn(mention);
    if (opens && roles.stream().allMatch(role -> role.mention().isHost())) {
      return governed(mention, lead.get());
    }
    Optional<Trigger> below = triggers.below(mention.leftmost(), after);
    if (roles.isEmpty() && below.isPresent()) {
      return governed(mention, below.get());
    }
    return coordination.of(mention, first, after).orElseGet(() -> untold(mention));
  }

  /** The verb that opens the sentence, where the words before its first document say no more. */
  private Optional<Trigger> openingVerb(Mention mention, Optional<Trigger> near) {
    boolean bare =
        near.isEmpty()
            || near.get().relation() == Relation.MENTIONS
            || near.get().relation() == Relation.ISSUES_WITH;
    boolean opens = bare && roles.isEmpty() && !mention.isHost() && mention.kind() != Kind.SELF;
    return opens ? openings.verb(first, mention).or(() -> near) : near;
  }

  /**
   * The Code's note on where an article is from, "(Điều 25 Luật A, có hiệu lực thi hành kể từ ngày
   * …": the words before it are the title of the article, "Đình chỉ hoạt động đào tạo".
   */
  private boolean opensNote(Mention mention) {
    int tail = mention.tailEnd();
    return tokens.is(mention.leftmost() - 1, '(')
        && tokens.is(tail, ',')
        && tokens.id(tail + 1) == words.co
        && tokens.id(tail + 2) == words.hieu
        && tokens.id(tail + 3) == words.luc;
  }

  /** "Quyết định A tiếp tục có hiệu lực": what a list says itself stands before its lead. */
  private boolean goesOn(Mention mention) {
    if (titles.start(mention.tailEnd()) >= 0) {
      return false;
    }
    for (int at = mention.tailEnd(); at + 1 < after && !tokens.small(at).equals("riêng"); at++) {
      if (tokens.printed(at).equalsIgnoreCase("tiếp")
          && tokens.printed(at + 1).equalsIgnoreCase("tục")) {
        return true;
      }
    }
    return false;
  }

  private Mention last() {
    return roles.getLast().mention();
  }

  /** "Luật sửa đổi, bổ sung một số điều của Luật A": the name itself says it. */
  private MentionRole withinName(Mention mention) {
    for (int i = roles.size() - 1; i >= 0; i--) {
      Mention outer = roles.get(i).mention();
      if (!outer.withinName()) {
        return new MentionRole(
            mention, Relation.AMENDS, Optional.empty(), Optional.of(outer), false, true, false);
      }
    }
    return MentionRole.bare(mention);
  }

  private MentionRole governed(Mention mention, Trigger trigger) {
    if (trigger.passive() || isAmendedBy(trigger, mention)) {
      return roles.isEmpty()
              || hasOwnSubject(trigger)
              || triggers.isNotDone(trigger, patient(mention), first)
          ? MentionRole.bare(mention)
          : new MentionRole(
              mention,
              trigger.relation(),
              Optional.of(trigger),
              Optional.of(patient(mention)),
              true,
              false,
              triggers.isPart(trigger.first() - 1));
    }
    Optional<Mention> owner = owner(trigger).filter(this::mayOwn);
    boolean selfActs = owner.filter(Mention::isHost).isPresent();
    boolean drafted = owner.filter(before -> before.kind() == Kind.DRAFT).isPresent();
    if (!selfActs && !drafted && triggers.isOnlyPlanned(trigger, mention, first, owner)) {
      return MentionRole.mentioned(mention, owner.isPresent());
    }
    return new MentionRole(
        mention,
        trigger.relation(),
        Optional.of(trigger),
        selfActs ? Optional.empty() : owner,
        false,
        owner.isPresent() && !selfActs,
        isPart(trigger) || someOnly(trigger, mention));
  }

  /** "… Thông tư A; mẫu này được sửa đổi theo B": B amends a form, and not the document before. */
  private boolean hasOwnSubject(Trigger trigger) {
    int subject = trigger.first() - 1;
    return subject >= last().tailEnd() && tokens.id(subject) == words.nay;
  }

  /** "A đã được sửa đổi, bổ sung khoản 63 Điều 1 B": a provision of B amends A. */
  private boolean isAmendedBy(Trigger trigger, Mention mention) {
    return trigger.relation() == Relation.AMENDS
        && mention.hasPinpoint()
        && tokens.id(trigger.first() - 1) == words.duoc
        && tokens.id(trigger.first() - 2) == words.da;
  }

  /** Titles within titles within titles are no titles any more. */
  private boolean mayOwn(Mention owner) {
    int depth = 0;
    Optional<MentionRole> at = roleOf(owner);
    while (at.isPresent() && at.get().nested() && depth < DEEPEST) {
      at = at.get().source().flatMap(this::roleOf);
      depth++;
    }
    return depth < DEEPEST;
  }

  /** "bãi bỏ một số quy định tại …", "các cụm từ của …": the words between verb and object. */
  private boolean someOnly(Trigger trigger, Mention mention) {
    if (!trigger.relation().ends() || trigger.after() < first) {
      return false;
    }
    for (int at = trigger.after(); at < mention.leftmost(); at++) {
      boolean some = tokens.id(at) == words.mot && tokens.id(at + 1) == words.so;
      if (some || triggers.namesPart(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(Trigger trigger) {
    if (trigger.part()) {
      return true;
    }
    for (int at = trigger.first(); at < trigger.after(); at++) {
      if (tokens.id(at) == words.mot && tokens.id(at + 1) == words.phan) {
        return true;
      }
    }
    return false;
  }

  /**
   * The document that a passive speaks of: the last that is no agent itself and of the agent's own
   * kind, as a decree amends a decree; else the last that is no agent.
   */
  private Mention patient(Mention agent) {
    Optional<Mention> nearest = Optional.empty();
    for (int i = roles.size() - 1; i >= 0; i--) {
      Mention candidate = roles.get(i).mention();
      if (roles.get(i).agent() || candidate.kind() == Kind.SELF) {
        continue;
      }
      if (Coordination.areOfOneFamily(candidate, agent)) {
        return candidate;
      }
      nearest = nearest.isPresent() ? nearest : Optional.of(candidate);
    }
    return nearest.orElseGet(this::last);
  }

  /** The document whose title a trigger stands in. */
  private Optional<Mention> owner(Trigger trigger) {
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    MentionRole partner = roles.getLast();
    boolean goesOnEnding =
        trigger.relation().ends()
            && partner.relation().ends()
            && partner.source().isEmpty()
            && tokens.id(trigger.first() - 1) == words.va;
    boolean hostsOwn =
        trigger.relation() == Relation.FOLLOWS
            || trigger.relation() == Relation.MENTIONS
            || trigger.relation() == Relation.LEGAL_BASIS;
    if (hostsOwn || goesOnEnding) {
      return Optional.empty();
    }
    Mention before = last();
    if (before.kind() == Kind.SELF) {
      return trigger.first() == before.tailEnd() ? Optional.of(before) : Optional.empty();
    }
    boolean adjoins = trigger.first() == before.tailEnd();
    boolean replaces = trigger.relation() == Relation.REPLACES && !trigger.titular();
    if (opensLine(trigger.first()) && (!adjoins || replaces || before.kind() == Kind.NAME)) {
      return Optional.empty();
    }
    if (adjoins) {
      return Optional.of(before);
    }
    int title = titles.start(before.tailEnd());
    if (title >= 0 && title < trigger.first() && goesOnInTitle(trigger)) {
      return Optional.of(before);
    }
    if (title < 0 || trigger.first() < title) {
      return title >= 0 && trigger.titular() ? Optional.of(before) : Optional.empty();
    }
    return titles.end(title, trigger.first()) == trigger.first() && joinsTitle(trigger)
        ? Optional.of(before)
        : Optional.empty();
  }

  /** "… thi hành Luật Tố cáo⏎Thay thế Mẫu số 02 …": below a heading the host speaks. */
  private boolean opensLine(int verb) {
    return tokens.gap(verb) >= Tokens.NEW_LINE && tokens.isCapitalised(verb);
  }

  /** "theo Thông tư A ban hành …; sửa đổi B": the host itself amends and ends nothing here. */
  private boolean goesOnInTitle(Trigger trigger) {
    boolean ofTitles =
        trigger.relation() == Relation.AMENDS || trigger.relation() == Relation.GUIDES;
    return ofTitles
        && tokens.is(trigger.first() - 1, ';')
        && !tokens.isCapitalised(trigger.first())
        && roles.stream()
            .noneMatch(role ->
                role.mention().kind() == Kind.SELF
                    || role.source().isEmpty() && role.relation().alters());
  }

  /** A comma before a verb lets the host speak again, "và" and plain words do not. */
  private boolean joinsTitle(Trigger trigger) {
    return !tokens.is(trigger.first() - 1, ',') || trigger.titular();
  }

  private Optional<MentionRole> roleOf(Mention mention) {
    return Coordination.roleOf(mention, roles);
  }

  /** No verb: it is mentioned, inside a title where it stands in one. */
  private MentionRole untold(Mention mention) {
    if (roles.isEmpty()) {
      return MentionRole.bare(mention);
    }
    Mention before = last();
    int title = before.kind() == Kind.SELF ? -1 : titles.start(before.tailEnd());
    boolean nested =
        title >= 0
            && title < mention.leftmost()
            && titles.end(title, mention.leftmost()) == mention.leftmost();
    return MentionRole.mentioned(mention, nested);
  }

  /** Gives each document its title, up to where the next one that is not nested begins. */
  private void setTitles() {
    for (int i = 0; i < roles.size(); i++) {
      Mention mention = roles.get(i).mention();
      int from = titles.start(mention.tailEnd());
      if (from < 0 || mention.withinName() || mention.kind() == Kind.SELF) {
        continue;
      }
      int latest = after;
      for (int j = i + 1; j < roles.size(); j++) {
        if (!inside(roles.get(j), mention)) {
          latest = outerStart(roles.get(j), mention);
          break;
        }
      }
      int end = titles.end(from, latest);
      while (end > from && isTitleRim(end - 1)) {
        end--;
      }
      mention.title(from, Math.max(from, end));
    }
  }

  /** Marks and joints that may stand behind a title and are no part of it. */
  private boolean isTitleRim(int at) {
    return tokens.is(at, ',')
        || tokens.is(at, '.')
        || tokens.is(at, '/')
        || tokens.is(at, '-')
        || tokens.id(at) == words.va
        || tokens.id(at) == words.cac
        || tokens.id(at) == words.hoac;
  }

  private boolean inside(MentionRole role, Mention outer) {
    MentionRole at = role;
    while (at.nested()) {
      if (at.source().isEmpty() || at.source().get() == outer) {
        return true;
      }
      Optional<MentionRole> up = roleOf(at.source().get());
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  private static int outerStart(MentionRole role, Mention titled) {
    int head = role.mention().leftmost();
    return role.trigger()
        .map(Trigger::first)
        .filter(t -> t < head && t >= titled.tailEnd())
        .orElse(head);
  }
}
