package vn.danchieu.citation.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.EffectiveFrom;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Walks the sentences that hold mentions and reads what each says of its documents. */
public final class RelationReader {
  /** Longer sentences are read in pieces, so that time grows with their length only. */
  private static final int MOST_MENTIONS = 150;

  private static final double SAID = 0.95;
  private static final double BARE = 0.9;
  private static final double INFERRED = 0.85;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Triggers triggers;
  private final TitleFinder titles;
  private final Sentences sentences;
  private final IssuedRegulations annexes;
  private final ListLeads leads;
  private final BasisLines bases;
  private final Beginnings beginnings;
  private final Suspensions suspensions;
  private final List<Link> links = new ArrayList<>();

  private RelationReader(Tokens tokens, Vocabulary vocabulary, Host host) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.triggers = new Triggers(tokens, vocabulary, host);
    this.titles = new TitleFinder(tokens, vocabulary);
    this.sentences = new Sentences(tokens, vocabulary);
    this.annexes = new IssuedRegulations(tokens, vocabulary);
    this.leads = new ListLeads(tokens, vocabulary, sentences);
    this.bases = new BasisLines(tokens, vocabulary);
    this.beginnings = new Beginnings(tokens, vocabulary);
    this.suspensions = new Suspensions(tokens, vocabulary);
  }

  /** All links of a text; every mention is the target of one from the host at least. */
  public static List<Link> read(
      List<Mention> mentions, Tokens tokens, Vocabulary vocabulary, Host host) {
    RelationReader reader = new RelationReader(tokens, vocabulary, host);
    int from = 0;
    while (from < mentions.size()) {
      from = reader.sentence(mentions, from);
    }
    return reader.links;
  }

  private int sentence(List<Mention> mentions, int from) {
    sentences.moveTo(mentions.get(from).leftmost());
    int to = from + 1;
    while (to < mentions.size()
        && to - from < MOST_MENTIONS
        && mentions.get(to).leftmost() < sentences.after()) {
      to++;
    }
    List<Mention> here = mentions.subList(from, to);
    SentenceGrammar clause =
        new SentenceGrammar(
            tokens, vocabulary, triggers, titles, sentences.first(), sentences.after());
    Optional<ListLead> lead =
        leads
            .of(sentences.first(), sentences.after(), here)
            .or(() ->
                here.stream()
                    .filter(mention -> !mention.isHost())
                    .findFirst()
                    .flatMap(mention -> leads.inline(sentences.first(), mention)));
    lead.map(ListLead::trigger)
        .or(() -> bases.goingOn(sentences.first(), here.getFirst(), sentences.after()))
        .ifPresent(clause::under);
    List<MentionRole> roles = clause.read(here);
    bases.read(roles, sentences.after());
    Span span = sentences.span();
    for (MentionRole role : roles) {
      int before = links.size();
      emit(role, said(role, span));
      emitListed(role, said(role, span));
      if (role.relation().ends()) {
        date(before, since(role, lead), role.agent());
        limit(before, role);
      }
    }
    inferPlans(roles, span);
    for (MentionRole role : roles) {
      annexes.read(role).ifPresent(links::add);
    }
    return to;
  }

  /** The sentence, with the days of its list where its verb stands below it. */
  private Span said(MentionRole role, Span sentence) {
    return below(role)
        .map(verb -> new Span(sentence.start(), tokens.end(suspensions.afterPeriod(verb) - 1)))
        .orElse(sentence);
  }

  private Optional<Trigger> below(MentionRole role) {
    return role.trigger().filter(trigger -> trigger.first() >= sentences.after());
  }

  private Optional<EffectiveFrom> since(MentionRole role, Optional<ListLead> lead) {
    Mention mention = role.mention();
    Optional<Trigger> below = below(role);
    if (below.isPresent()) {
      int verb = below.get().after();
      return beginnings.of(verb, suspensions.afterPeriod(below.get()), verb, verb);
    }
    Optional<EffectiveFrom> told =
        beginnings
            .of(
                new Beginnings.Place(
                    sentences.first(), sentences.after(), mention.leftmost(), mention.tailEnd()),
                ended(role).tailEnd(),
                role.trigger().map(Trigger::first).orElse(0))
            .or(() -> lead.flatMap(ListLead::from));
    return new Remains(tokens, vocabulary.words(), sentences.after())
        .until(role)
        .map(last -> last.plusDays(1))
        .filter(day -> !isLater(told, day))
        .<EffectiveFrom>map(EffectiveFrom.OnDay::new)
        .or(() -> told);
  }

  /** The document that something is done to. */
  private static Mention ended(MentionRole role) {
    return role.agent() ? role.source().orElse(role.mention()) : role.mention();
  }

  private static boolean isLater(Optional<EffectiveFrom> told, LocalDate day) {
    return told.filter(from -> from instanceof EffectiveFrom.OnDay on && on.day().isAfter(day))
        .isPresent();
  }

  /** Dates what the host itself ends, and what it tells another to have ended on a day. */
  private void date(int from, Optional<EffectiveFrom> since, boolean byAnother) {
    Optional<EffectiveFrom> told = since.filter(EffectiveFrom.OnDay.class::isInstance);
    for (int i = from; i < links.size(); i++) {
      Link link = links.get(i);
      if (link.relation() != Relation.MENTIONS) {
        links.set(
            i, link.since(link.source().isEmpty() ? since : byAnother ? told : Optional.empty()));
      }
    }
  }

  private void limit(int from, MentionRole role) {
    Optional<Trigger> below = below(role);
    int head = below.map(Trigger::after).orElse(role.mention().leftmost());
    int tail = below.map(Trigger::after).orElse(role.mention().tailEnd());
    int after = below.map(suspensions::afterPeriod).orElse(sentences.after());
    for (int i = from; i < links.size(); i++) {
      Link link = links.get(i);
      if (Suspensions.is(link.relation())) {
        links.set(i, link.until(suspensions.until(sentences.first(), after, head, tail)));
      }
    }
  }

  private void emit(MentionRole role, Span sentence) {
    Mention target = role.mention();
    Optional<Span> trigger = role.triggerSpan(tokens);
    boolean part =
        role.part()
            || role.relation().ends()
                && (target.hasPinpoint()
                    || role.agent() && role.source().filter(Mention::hasPinpoint).isPresent());
    if (role.source().isEmpty() && !role.agent()) {
      double confidence = trigger.isPresent() ? SAID : BARE;
      add(
          Optional.empty(),
          target,
          role.relation(),
          trigger,
          sentence,
          role.nested(),
          part,
          confidence);
      return;
    }
    add(
        Optional.empty(),
        target,
        Relation.MENTIONS,
        Optional.empty(),
        sentence,
        role.nested(),
        false,
        BARE);
    role.source().ifPresent(other -> between(role, other, trigger, sentence, part));
  }

  /** "Các Quyết định nêu trên hết hiệu lực": said of each of them. */
  private void emitListed(MentionRole role, Span sentence) {
    if (!role.relation().ends() || role.source().isPresent() || role.agent()) {
      return;
    }
    for (Mention each : role.mention().antecedents()) {
      add(
          Optional.empty(),
          each,
          role.relation(),
          role.triggerSpan(tokens),
          sentence,
          false,
          role.part(),
          SAID);
    }
  }

  /**
   * What one document does to another, and none to itself; where the host calls itself by name, it
   * is the actor.
   */
  private void between(
      MentionRole role, Mention other, Optional<Span> trigger, Span sentence, boolean part) {
    Mention actor = role.agent() ? role.mention() : other;
    Mention object = role.agent() ? other : role.mention();
    if (actor.isSameNumber(object)) {
      return;
    }
    Optional<Mention> source = actor.isHost() ? Optional.empty() : Optional.of(actor);
    add(source, object, role.relation(), trigger, sentence, role.nested(), part, SAID);
  }

  private void add(
      Optional<Mention> source,
      Mention target,
      Relation relation,
      Optional<Span> trigger,
      Span sentence,
      boolean inTitle,
      boolean part,
      double confidence) {
    links.add(
        new Link(
            source,
            target,
            relation,
            trigger,
            sentence,
            source.isPresent(),
            inTitle,
            part,
            confidence,
            Optional.empty(),
            Optional.empty()));
  }

  /** "Tổng kết 10 năm thực hiện A theo Kế hoạch B": B is the plan for the review of A. */
  private void inferPlans(List<MentionRole> roles, Span sentence) {
    for (int i = 1; i < roles.size(); i++) {
      MentionRole plan = roles.get(i);
      boolean follows =
          plan.relation() == Relation.FOLLOWS && plan.source().isEmpty() && !plan.agent();
      if (!follows || !isPlan(plan.mention())) {
        continue;
      }
      MentionRole task = roles.get(i - 1);
      boolean done =
          task.source().isEmpty()
              && (task.relation() == Relation.REVIEWS || task.relation() == Relation.IMPLEMENTS);
      if (done) {
        add(
            Optional.of(plan.mention()),
            task.mention(),
            task.relation(),
            Optional.empty(),
            sentence,
            false,
            false,
            INFERRED);
      }
    }
  }

  private static boolean isPlan(Mention mention) {
    return switch (mention.typeName()) {
      case "Kế hoạch", "Kế hoạch hành động", "Chương trình", "Hướng dẫn", "Công văn" -> true;
      default -> false;
    };
  }
}
