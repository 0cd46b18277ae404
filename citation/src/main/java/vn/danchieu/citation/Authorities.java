package vn.danchieu.citation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danchieu.citation.extraction.HostContext;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Body;
import vn.danchieu.citation.vocabulary.Issuer;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Place;
import vn.danchieu.citation.vocabulary.Tenure;
import vn.danchieu.citation.vocabulary.Tenures;
import vn.danchieu.citation.vocabulary.Vocabulary;

/**
 * The issuing bodies, in time. A body keeps its id as long as it keeps its name; what it became
 * ("nay là …") and what went into it is asked here. Local bodies follow their place through mergers
 * of provinces as well as their kind through mergers of offices.
 */
public final class Authorities {
  /**
   * When a body was there, as far as the tables know.
   *
   * @param from its first day
   * @param until the first day on which it was no more
   * @param parent the id of the body it is under
   */
  public record Lifetime(
      Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> parent) {}

  private static final Pattern BETWEEN_CODES = Pattern.compile("[-/]");

  /** QH16: the National Assembly of a term. */
  private static final Pattern TERM = Pattern.compile("\\d+$");

  private Authorities() {}

  /**
   * The body a name stands for, as written in a header or in a citation. Of two that have borne a
   * name the one of the host's day is meant: "Bộ Nội vụ" of 1995 is today's Bộ Công an.
   *
   * @param written e.g. {@code UBND tỉnh}, {@code ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ}
   * @param host resolves relative names; {@link Host#unknown()} where there is none
   */
  public static Optional<Authority> find(String written, Host host) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Optional<Authority> found =
        HostContext.find(vocabulary.tokens(written), vocabulary)
            .map(Issuers.Match::issuer)
            .flatMap(HostContext.of(host, vocabulary)::resolve);
    return found.map(body -> host.date().map(day -> bearer(body, day)).orElse(body));
  }

  /**
   * A body or a province that a text names.
   *
   * @param id of the body, or of the place that ends the ids of its bodies
   */
  public record Mention(String id, String name, boolean isPlace, Span span) {}

  /** The first body named in a text as short as a question; one whose place is open is none. */
  public static Optional<Mention> firstIn(String text) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Tokens tokens = vocabulary.tokens(text);
    return HostContext.find(tokens, vocabulary)
        .flatMap(found ->
            found
                .issuer()
                .toAuthority()
                .map(body ->
                    new Mention(
                        body.id(), body.name(), false, span(tokens, found.start(), found.end()))));
  }

  /** The first province named in a text as short as a question. */
  public static Optional<Mention> firstProvinceIn(String text) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Tokens tokens = vocabulary.tokens(text);
    for (int at = 0; at < tokens.size(); at++) {
      long found = vocabulary.places().province(tokens, at);
      if (found != PhraseTrie.NONE) {
        Place place = vocabulary.places().provinceOf(found);
        Span span = span(tokens, at, PhraseTrie.end(found));
        return Optional.of(new Mention(place.id(), place.fullName(), true, span));
      }
    }
    return Optional.empty();
  }

  private static Span span(Tokens tokens, int first, int end) {
    return new Span(tokens.start(first), tokens.end(end - 1));
  }

  private static Authority bearer(Authority body, LocalDate day) {
    String id = tenures().bearer(body.id(), day);
    return id.equals(body.id()) ? body : new Authority(id, body.name(), body.line());
  }

  /**
   * The one body whose code a number bears, e.g. {@code BTC} of {@code 36/2009/TT-BTC}: evidence
   * where a text names no issuer. Empty for codes that every place has: {@code UBND} is only as
   * good as the host's province, which is a hint and no proof.
   *
   * @param day of the number, where it is known
   */
  public static Optional<Authority> ofCode(String code, Optional<LocalDate> day) {
    return Vocabulary.shipped()
        .codes()
        .body(code)
        .filter(body -> !body.is("local") && !body.is("unit") && !body.authority().isEmpty())
        .map(Authorities::of)
        .map(body -> day.map(d -> bearer(body, d)).orElse(body));
  }

  /**
   * The one body that a number names: the National Assembly of {@code 54/2014/QH13}. Empty for
   * joint documents and for codes that every place has.
   *
   * @param day of the number, where it is known
   */
  public static Optional<Authority> ofNumber(DocumentNumber number, Optional<LocalDate> day) {
    Set<Authority> bodies = inNumber(number, day);
    return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
  }

  /** All bodies that a number names, several in that of a joint document. */
  public static Set<Authority> inNumber(DocumentNumber number, Optional<LocalDate> day) {
    return BETWEEN_CODES
        .splitAsStream(number.symbol())
        .map(code -> TERM.matcher(code).replaceAll(""))
        .flatMap(code -> ofCode(code, day).stream())
        .collect(Collectors.toSet());
  }

  /** Whether it is the body of a province, a district or a commune. */
  public static boolean isLocal(Authority body) {
    return tenures().placeOf(body.id()).isPresent();
  }

  private static Authority of(Body body) {
    return new Authority(body.authority(), body.name(), body.line());
  }

  /** The body with an id; empty where no table names it, as for districts and communes. */
  public static Optional<Authority> ofId(String id) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Optional<String> placeId = tenures().placeOf(id);
    Optional<Place> place = placeId.flatMap(vocabulary.places()::ofId);
    if (placeId.isPresent() && place.isEmpty()) {
      return Optional.empty();
    }
    return vocabulary
        .issuers()
        .ofId(tenures().kind(id), place)
        .flatMap(Issuer::toAuthority)
        .or(() -> renamed(id));
  }

  /** A body whose name another bears now. */
  private static Optional<Authority> renamed(String id) {
    return tenures().body(id).map(tenure -> new Authority(id, tenure.name(), Line.STATE));
  }

  /** What came right after a body, the one that took the main part first. */
  public static List<Authority> successors(String id) {
    return named(tenures().successors(id));
  }

  /** What went into a body. */
  public static List<Authority> predecessors(String id) {
    return named(tenures().predecessors(id));
  }

  /**
   * The bodies whose work a body carries on, through as many changes as there were: those it took
   * the main part of, and every body of a place that was divided; the nearest first.
   */
  public static List<Authority> ancestors(String id) {
    Set<String> found = new LinkedHashSet<>();
    List<String> open = List.of(id);
    while (!open.isEmpty()) {
      List<String> before =
          open.stream()
              .flatMap(
                  body -> tenures().predecessors(body).stream().filter(b -> isMainHeir(body, b)))
              .filter(b -> !b.equals(id))
              .toList();
      open = before.stream().filter(found::add).toList();
    }
    return named(found);
  }

  private static boolean isMainHeir(String body, String before) {
    return tenures().placeOf(before).isPresent()
        || tenures().successors(before).getFirst().equals(body);
  }

  /**
   * Who a body is on a day: itself where it was there, else whom its tasks went to or came from,
   * through as many changes as there were. Empty where it had ended and nobody took over, as with
   * districts since 01/7/2025.
   */
  public static List<Authority> on(String id, LocalDate day) {
    return named(tenures().on(id, day));
  }

  public static Lifetime lifetime(String id) {
    Tenures tenures = tenures();
    return new Lifetime(
        tenures.start(id), tenures.end(id), tenures.body(tenures.kind(id)).flatMap(Tenure::parent));
  }

  private static List<Authority> named(Collection<String> ids) {
    return ids.stream().map(Authorities::ofId).flatMap(Optional::stream).toList();
  }

  private static Tenures tenures() {
    return Vocabulary.shipped().tenures();
  }
}
