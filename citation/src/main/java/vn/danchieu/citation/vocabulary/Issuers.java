package vn.danchieu.citation.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/** The bodies that issue documents, as texts name them. */
public final class Issuers {
  private record Entry(String name, String authority, Line line, Set<String> marks) {}

  /**
   * A body found in a text.
   *
   * @param end the token after it
   */
  public record Match(Issuer issuer, int start, int end) {}

  /** "Kiểm toán nhà nước khu vực VII", "Kho bạc Nhà nước chi nhánh …". */
  private static final Set<String> BRANCHES = Set.of("khu", "chi");

  private final List<Entry> entries = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private final PhraseTrie bodyTrie = new PhraseTrie();
  private final PhraseTrie roleTrie = new PhraseTrie();
  private final PhraseTrie termTrie = new PhraseTrie();
  private final PhraseTrie titleTrie = new PhraseTrie();
  private final Set<Integer> firstWords = new HashSet<>();
  private final OpenBodies openBodies = new OpenBodies();
  private final Places places;

  Issuers(WordIds words, Places places) {
    this.places = places;
    for (Table.Row row : Table.read("issuers.tsv").rows()) {
      Set<String> marks = new HashSet<>(row.all("scope", " "));
      if (marks.contains("role")) {
        roles.add(row.get("name"));
        roleTrie.add(row.get("name"), roles.size() - 1, words);
        firstWords.add(first(row.get("name"), words));
        continue;
      }
      entries.add(
          new Entry(row.get("name"), row.get("authority"), Codes.line(row.get("line")), marks));
      List<String> names = new ArrayList<>(row.all("other names", ";"));
      names.add(row.get("name"));
      for (String name : names) {
        bodyTrie.add(name, entries.size() - 1, words);
        firstWords.add(first(name, words));
      }
    }
    termTrie.add("khóa", 0, words);
    termTrie.add("nhiệm kỳ khóa", 0, words);
    termTrie.add("nhiệm kỳ", 0, words);
    titleOpenings().forEach(opening -> titleTrie.add(opening, 0, words));
  }

  private static List<String> titleOpenings() {
    return Table.read("title-openings.tsv").rows().stream().map(row -> row.get("words")).toList();
  }

  private static int first(String phrase, WordIds words) {
    return words.add(VietnameseText.fold(phrase.split("[ ,]", -1)[0]));
  }

  public boolean mayStart(Tokens tokens, int at) {
    return firstWords.contains(tokens.id(at));
  }

  /** The body named from a token on. */
  public Optional<Match> match(Tokens tokens, int from) {
    if (tokens.id(from) <= 0 || !firstWords.contains(tokens.id(from))) {
      return Optional.empty();
    }
    Optional<Match> whole = body(tokens, from, from, "");
    long role = roleTrie.match(tokens, from);
    if (role == PhraseTrie.NONE) {
      return whole;
    }
    int after = PhraseTrie.end(role);
    if (tokens.is(after, ',') || tokens.is(after, '-')) {
      after++;
    }
    String name = roles.get(PhraseTrie.value(role));
    Optional<Match> withRole = body(tokens, from, after, name);
    if (withRole.isEmpty()) {
      long second = roleTrie.match(tokens, after);
      if (second != PhraseTrie.NONE) {
        withRole =
            body(
                tokens,
                from,
                PhraseTrie.end(second),
                name + " " + roles.get(PhraseTrie.value(second)));
      }
    }
    return withRole.isPresent() && (whole.isEmpty() || withRole.get().end() > whole.get().end())
        ? withRole
        : whole;
  }

  /**
   * The same, and bodies that no table names: for a place where nothing but a body may stand. A
   * branch is no part of the body whose name it begins with.
   */
  public Optional<Match> matchAny(Tokens tokens, int from) {
    Optional<Match> known = match(tokens, from);
    Optional<Match> open = openBodies.match(tokens, from);
    if (known.isEmpty()) {
      return open;
    }
    boolean branch = BRANCHES.contains(tokens.printed(known.get().end()).toLowerCase(Locale.ROOT));
    return branch && open.isPresent() && open.get().end() > known.get().end() ? open : known;
  }

  private Optional<Match> body(Tokens tokens, int from, int at, String role) {
    long match = bodyTrie.match(tokens, at);
    if (match == PhraseTrie.NONE) {
      return Optional.empty();
    }
    Entry entry = entries.get(PhraseTrie.value(match));
    int end = PhraseTrie.end(match);
    if (isOtherCommittee(tokens, at, end)) {
      return Optional.empty();
    }
    Issuer issuer =
        new Issuer(
            shownRole(role),
            entry.name(),
            entry.authority(),
            entry.line(),
            entry.marks(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    if (entry.marks().contains("local")) {
      return Optional.of(located(tokens, from, end, issuer));
    }
    return Optional.of(termed(tokens, from, end, issuer));
  }

  /** "Ủy ban Dân nguyện": no short name of a people's committee. */
  private boolean isOtherCommittee(Tokens tokens, int at, int end) {
    return end - at == 2
        && tokens.printed(at).length() == 2
        && tokens.printed(at + 1).equalsIgnoreCase("ban")
        && tokens.isCapitalised(end)
        && tokens.gap(end) == Tokens.SPACED
        && places.level(tokens, end) == PhraseTrie.NONE
        && places.province(tokens, end) == PhraseTrie.NONE
        && !opensTitle(tokens, end);
  }

  private static String shownRole(String role) {
    return switch (role) {
      case "BTV" -> "Ban Thường vụ";
      case "BCH" -> "Ban Chấp hành";
      case "TT" -> "Thường trực";
      case "CT" -> "Chủ tịch";
      default -> role;
    };
  }

  private Match termed(Tokens tokens, int from, int end, Issuer issuer) {
    long khoa = termTrie.match(tokens, end);
    if (khoa == PhraseTrie.NONE) {
      return new Match(issuer, from, end);
    }
    int at = PhraseTrie.end(khoa);
    boolean named = tokens.isCapitalised(at) && tokens.length(at) <= 5 || tokens.isNumber(at);
    if (!named) {
      return new Match(issuer, from, end);
    }
    Issuer inTerm =
        new Issuer(
            issuer.role(),
            issuer.name(),
            issuer.authority(),
            issuer.line(),
            issuer.marks(),
            issuer.level(),
            issuer.place(),
            Optional.of(tokens.printed(at)));
    return new Match(inTerm, from, at + 1);
  }

  private Match located(Tokens tokens, int from, int end, Issuer issuer) {
    long province = places.province(tokens, end);
    if (province != PhraseTrie.NONE) {
      return new Match(issuer.in(places.provinceOf(province)), from, PhraseTrie.end(province));
    }
    long level = places.level(tokens, end);
    if (level == PhraseTrie.NONE) {
      Issuer own = levelled(issuer, ownLevel(issuer));
      boolean district = issuer.marks().contains("own") && issuer.marks().contains("district");
      return district ? small(tokens, from, end, own, "huyện") : new Match(own, from, end);
    }
    String levelName = places.levelName(level);
    int at = PhraseTrie.end(level);
    boolean abbreviated = tokens.length(end) <= 2;
    if (abbreviated && tokens.is(at, '.') && tokens.glued(at)) {
      at++;
    }
    Issuer atLevel = levelled(issuer, Optional.of(levelName));
    province = places.province(tokens, at);
    if (province != PhraseTrie.NONE) {
      Place place = places.provinceOf(province);
      if (levelName.equals("tỉnh") || levelName.equals("thành phố")) {
        return new Match(atLevel.in(place), from, PhraseTrie.end(province));
      }
    }
    return levelName.equals("tỉnh")
        ? new Match(atLevel, from, at)
        : small(tokens, from, at, atLevel, levelName);
  }

  private Match small(Tokens tokens, int from, int at, Issuer issuer, String level) {
    int end = at;
    while (end < at + 4
        && !opensTitle(tokens, end)
        && (tokens.isCapitalised(end)
                && tokens.isWord(end)
                && tokens.gap(end) < Tokens.NEW_PARAGRAPH
            || end == at && tokens.isNumber(end))) {
      end++;
    }
    if (end == at) {
      return new Match(issuer, from, at);
    }
    String name = tokens.text().substring(tokens.start(at), tokens.end(end - 1));
    Place place = new Place(level, name.replaceAll("\\s+", " "), Places.slug(level + " " + name));
    return new Match(issuer.in(place), from, end);
  }

  /** "tỉnh Ban hành Quy định", "xã Về việc": the capital of a title, and no place. */
  private boolean opensTitle(Tokens tokens, int at) {
    long match = tokens.isCapitalised(at) ? titleTrie.match(tokens, at) : PhraseTrie.NONE;
    if (match == PhraseTrie.NONE) {
      return false;
    }
    boolean single = PhraseTrie.end(match) == at + 1;
    return !tokens.isCapitalised(at + 1) || !single && isCapitals(tokens, at);
  }

  private static boolean isCapitals(Tokens tokens, int at) {
    return tokens.printed(at).chars().allMatch(Character::isUpperCase);
  }

  private static Optional<String> ownLevel(Issuer issuer) {
    if (!issuer.marks().contains("own")) {
      return Optional.empty();
    }
    return Optional.of(issuer.marks().contains("province") ? "tỉnh" : "huyện");
  }

  private static Issuer levelled(Issuer issuer, Optional<String> level) {
    return new Issuer(
        issuer.role(),
        issuer.name(),
        issuer.authority(),
        issuer.line(),
        issuer.marks(),
        level,
        issuer.place(),
        issuer.term());
  }

  /** The body an id stands for, its place put in. */
  public Optional<Issuer> ofId(String kind, Optional<Place> place) {
    return entries.stream()
        .filter(entry -> entry.authority().equals(kind))
        .findFirst()
        .map(entry ->
            new Issuer(
                "",
                entry.name(),
                kind,
                entry.line(),
                entry.marks(),
                Optional.empty(),
                place,
                Optional.empty()));
  }

  /** The body a code stands for. */
  public static Issuer ofBody(Body body) {
    return new Issuer(
        "",
        body.name(),
        body.authority(),
        body.line(),
        body.is("local") ? Set.of("local") : Set.of("national"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
