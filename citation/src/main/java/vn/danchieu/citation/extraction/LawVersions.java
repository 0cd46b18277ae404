package vn.danchieu.citation.extraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.number.Canonical;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Law;
import vn.danchieu.citation.vocabulary.LawTitle;
import vn.danchieu.citation.vocabulary.Words;

/**
 * Lets a law's bare name mean the version that the text itself has named: "Căn cứ Luật Bảo hiểm xã
 * hội ngày 29 tháng 6 năm 2024" holds for the whole of a decree.
 */
final class LawVersions {
  private static final int LONGEST_TITLE = 50;

  private final Tokens tokens;
  private final Words words;
  private final Map<LawTitle, Law> bases = new HashMap<>();
  private final Map<LawTitle, Set<Law>> named = new HashMap<>();

  LawVersions(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  void settle(List<Mention> mentions, Host host) {
    Optional<Mention> outer = Optional.empty();
    Optional<Mention> guiding = Optional.empty();
    for (Mention mention : mentions) {
      outer = mention.withinName ? outer : Optional.of(mention);
      if (mention.law.isPresent()) {
        settle(mention, mention.law.get(), mention.withinName ? outer : Optional.empty(), host);
        guiding
            .filter(act -> mention.version.isEmpty() || !mention.withinName)
            .ifPresent(act -> guided(mention, mention.law.get(), act, host));
      }
      guiding = mention.kind == Kind.FULL && mention.law.isEmpty() ? outer : guiding;
    }
  }

  private void settle(Mention mention, LawTitle title, Optional<Mention> outer, Host host) {
    Optional<Law> version = version(mention, title);
    if (version.isPresent()) {
      remember(mention, title, version.get());
    } else if (isBare(mention)) {
      mention.version =
          outer
              .flatMap(amending -> before(amending, title))
              .or(() -> Optional.ofNullable(bases.get(title)))
              .or(() -> only(title, host));
    }
  }

  /**
   * "Nghị định số 113/2017/NĐ-CP quy định chi tiết một số điều của Luật A": a version that was
   * enacted after the decree is not the one that it guides.
   */
  private void guided(Mention mention, LawTitle title, Mention act, Host host) {
    Optional<LocalDate> day = act.date.flatMap(FoundDate::day);
    if (day.isEmpty() || !isBare(mention) || !isInTitle(act, mention)) {
      return;
    }
    Optional<Law> meant = mention.version.or(() -> host.date().flatMap(title::on));
    boolean later =
        meant.flatMap(Law::issued).filter(issued -> issued.isAfter(day.get())).isPresent();
    if (later || meant.isEmpty()) {
      mention.version = title.on(day.get());
    }
  }

  private boolean isInTitle(Mention act, Mention law) {
    boolean guides = false;
    for (int at = act.next; at < law.first; at++) {
      if (tokens.is(at, ';') || tokens.is(at, ':') || law.first - act.next > LONGEST_TITLE) {
        return false;
      }
      guides |= tokens.small(at).equals("chi") && tokens.small(at + 1).equals("tiết");
      guides |= tokens.small(at).equals("hướng") && tokens.small(at + 1).equals("dẫn");
      guides |= tokens.small(at).equals("thi") && tokens.small(at + 1).equals("hành");
    }
    return guides;
  }

  /** "Luật sửa đổi … của Luật A năm 2020" amends the A that was enacted before. */
  private static Optional<Law> before(Mention amending, LawTitle title) {
    Optional<LocalDate> enacted =
        amending
            .date
            .flatMap(FoundDate::day)
            .or(() -> amending.law.flatMap(law -> version(amending, law)).flatMap(Law::issued));
    if (enacted.isPresent()) {
      return title.enactedBy(enacted.get().minusDays(1));
    }
    return amending
        .number
        .filter(number -> number.year() > 0)
        .flatMap(number -> title.numberedBefore(number.sequence(), number.year()));
  }

  private void remember(Mention mention, LawTitle title, Law version) {
    if (isBasis(mention)) {
      bases.putIfAbsent(title, version);
    }
    named.computeIfAbsent(title, t -> new HashSet<>()).add(version);
  }

  private static Optional<Law> version(Mention mention, LawTitle title) {
    if (mention.number.isPresent()) {
      return title.ofNumber(
          Canonical.standard().of(mention.number.get(), mention.type).canonical());
    }
    Optional<LocalDate> day = mention.date.flatMap(FoundDate::day);
    if (day.isPresent()) {
      return title.ofDate(day.get());
    }
    int year =
        mention.nameYear > 0 ? mention.nameYear : mention.date.map(FoundDate::year).orElse(0);
    return year > 0 ? title.ofYear(year) : Optional.empty();
  }

  private static boolean isBare(Mention mention) {
    return mention.kind == Kind.NAME && mention.date.isEmpty() && mention.nameYear == 0;
  }

  /** "Căn cứ Luật …" opens the reasons of an act. */
  private boolean isBasis(Mention mention) {
    return mention.pinpointFirst < 0
        && tokens.id(mention.first - 1) == words.cu
        && tokens.id(mention.first - 2) == words.can;
  }

  /** Where the day of the host is not known, the one version the text has named. */
  private Optional<Law> only(LawTitle title, Host host) {
    Set<Law> versions = named.getOrDefault(title, Set.of());
    return host.date().isEmpty() && versions.size() == 1
        ? Optional.of(versions.iterator().next())
        : Optional.empty();
  }
}
