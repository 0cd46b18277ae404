package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danchieu.version.ActPlace.Part;

/**
 * Reads a list of places: "điểm d khoản 1 Điều 2; khoản 1 và khoản 3 Điều 6; tên Điều 17 Thông tư
 * số …". The narrow stands before the wide, and waits for it.
 */
final class PlaceReader {
  private final String text;
  private final List<ActPlace> places = new ArrayList<>();
  private final List<ActPlace> waitingPoints = new ArrayList<>();
  private final List<ActPlace> waitingClauses = new ArrayList<>();
  private Part part = Part.WHOLE;

  /** How the paragraphs are called that wait for their unit. */
  private final List<String> inner = new ArrayList<>();

  private boolean clean = true;

  /** Where the last place ended, and which is the first since the last semicolon. */
  private int lastEnd;

  private int segment;

  /** "tên và khoản 4 Điều 3": the name of the article that is named behind. */
  private boolean titleWaits;

  private PlaceReader(String text) {
    this.text = text;
  }

  /**
   * @param clean whether every word was understood; else some place may be missing
   */
  record Places(List<ActPlace> list, boolean clean) {
    static final Places NONE = new Places(List.of(), true);

    /** The acts that are named, and no unit of them. */
    Optional<String> act() {
      return list.stream().flatMap(place -> place.act().stream()).findFirst();
    }
  }

  static Places read(String text) {
    return new PlaceReader(text).read();
  }

  private Places read() {
    Matcher token = PlaceWords.TOKEN.matcher(text);
    int at = 0;
    while (token.find(at)) {
      clean &= PlaceWords.isFiller(text.substring(at, token.start()));
      lastEnd = at;
      if (text.substring(at, token.start()).contains(";")) {
        segment = places.size();
      }
      at = take(token);
      if (at >= text.length()) {
        break;
      }
    }
    if (at < text.length()) {
      clean &= PlaceWords.isFiller(text.substring(at));
    }
    flush(Optional.empty());
    return new Places(List.copyOf(places), clean);
  }

  private int take(Matcher token) {
    if (token.group("range") != null) {
      return token.end();
    }
    if (token.group("alone") != null) {
      titleWaits = true;
      return token.end();
    }
    if (token.group("title") != null) {
      if (PlaceWords.ACT.matcher(text).region(token.end(), text.length()).lookingAt()) {
        places.add(ActPlace.under(List.of()));
        return token.end();
      }
      part = Part.TITLE;
      clean &= !text.startsWith(" và", token.end());
      return token.end();
    }
    if (token.group("lead") != null) {
      part = Part.LEAD;
      return token.end();
    }
    if (token.group("inner") != null) {
      part = Part.INNER;
      inner.add(ActParagraphs.blanksAsOne(token.group("inner")));
      return token.end();
    }
    if (token.group("point") != null) {
      return points(token.end());
    }
    if (token.group("clause") != null) {
      return clauses(token.end());
    }
    if (token.group("article") != null) {
      return articles(token.end());
    }
    return wide(token);
  }

  private int wide(Matcher token) {
    if (token.group("annex") != null) {
      holdInAnnex(token.start());
      places.add(place(Optional.empty(), Optional.empty(), Optional.empty(), Part.ANNEX));
      return endOfAnnex(token.end());
    }
    if (token.group("chapter") != null) {
      return chapter(token);
    }
    if (token.group("preamble") != null) {
      places.add(ActPlace.under(List.of()));
      return token.end();
    }
    if (token.group("self") != null) {
      act("này");
      return token.end();
    }
    boolean numbered = token.group("act") != null;
    act(
        numbered
            ? ActNumbers.folded(token.group("act").replaceFirst("^(?i)số\\s+", ""))
            : name(token.group()));
    return endOfAct(token);
  }

  /** "Mục 3 Chương IV" is one place, "Chương II, Chương III" are two. */
  private int chapter(Matcher token) {
    List<String> headings = new ArrayList<>(List.of(ActParagraphs.blanksAsOne(token.group())));
    Matcher wider = PlaceWords.WIDER.matcher(text).region(token.end(), text.length());
    int at = token.end();
    if (!Wording.lower(headings.getFirst()).startsWith("chương") && wider.lookingAt()) {
      headings.add(ActParagraphs.blanksAsOne(wider.group(1)));
      at = wider.end();
    }
    List<String> more = moreChapters(token, at);
    at = more.isEmpty() ? at : end;
    Matcher listed = PlaceWords.LISTED.matcher(text).region(at, text.length());
    at = listed.lookingAt() ? listed.end() : at;
    boolean annex = PlaceWords.ELSEWHERE.matcher(text).region(at, text.length()).lookingAt();
    boolean inside = !(waitingClauses.isEmpty() && waitingPoints.isEmpty());
    if (inside && annex) {
      leaveInAnnex();
    }
    clean &= !inside || annex;
    boolean whole =
        take() != Part.TITLE
            && !inside
            && Wording.lower(headings.getLast()).startsWith("chương")
            && !PlaceWords.NAMES.matcher(text).find()
            && !text.substring(at).contains("kèm theo")
            && !annex;
    places.add(ActPlace.under(whole ? List.copyOf(headings) : List.of()));
    more.forEach(heading -> places.add(ActPlace.under(whole ? List.of(heading) : List.of())));
    return at;
  }

  /** Further ones of the same kind, where the word before them is in the plural. */
  private List<String> moreChapters(Matcher token, int from) {
    Matcher more = PlaceWords.MORE_CHAPTERS.matcher(text).region(from, text.length());
    boolean plural =
        Wording.lower(text.substring(0, token.start())).stripTrailing().endsWith("các");
    boolean chapter = Wording.lower(token.group()).startsWith("chương");
    if (!plural || !chapter || !more.lookingAt()) {
      return List.of();
    }
    end = more.end();
    String kind = ActParagraphs.blanksAsOne(token.group()).replaceFirst("\\s\\S+$", " ");
    return Pattern.compile("[IVXLC]+")
        .matcher(more.group())
        .results()
        .map(number -> kind + number.group())
        .toList();
  }

  /** "điểm a khoản 2 mục VIII Phụ lục I": no units of an article. */
  private void leaveInAnnex() {
    Stream.concat(waitingClauses.stream(), waitingPoints.stream())
        .map(ActPlace::annexed)
        .forEach(places::add);
    waitingClauses.clear();
    waitingPoints.clear();
  }

  /** "Điều 7 Quy chế … ban hành kèm theo": articles of the annex, and none of the act. */
  private void holdInAnnex(int annex) {
    boolean direct = PlaceWords.OF_ANNEX.matcher(text.substring(lastEnd, annex)).matches();
    if (direct && lastEnd > 0) {
      for (int i = segment; i < places.size(); i++) {
        ActPlace place = places.get(i);
        places.set(i, place.part() == Part.CHAPTER ? place : place.annexed());
      }
      waitingClauses.replaceAll(ActPlace::annexed);
      waitingPoints.replaceAll(ActPlace::annexed);
    }
  }

  /** An annex is not looked into; the act that has it stands behind it. */
  private int endOfAnnex(int from) {
    int semicolon = text.indexOf(';', from);
    int end = semicolon < 0 ? text.length() : semicolon;
    Matcher number = ActNumbers.NUMBER.matcher(text).region(from, end);
    boolean found = number.find();
    if (found && number.start() - from < PlaceWords.FORM_NUMBER) {
      found = number.find();
    }
    return found ? number.start() : end;
  }

  /** What an act is called behind its number is no place. */
  private int endOfAct(Matcher token) {
    Matcher next = PlaceWords.NEXT_PLACE.matcher(text);
    return next.find(token.end()) ? next.start() : text.length();
  }

  static String name(String named) {
    Optional<String> number = ActNumbers.first(named);
    return number.orElseGet(() ->
        ActParagraphs.blanksAsOne(
            named.replaceFirst(
                "(?iU)\\s*(?:,?\\s*(?:đã\\s+được|được|số|ngày|năm|như\\s+sau|theo)\\b.*)$", "")));
  }

  private void act(String act) {
    flush(Optional.of(act));
    boolean none = places.stream().allMatch(place -> place.act().isPresent());
    if (none) {
      places.add(ActPlace.ofAct(act));
      return;
    }
    places.replaceAll(place -> place.act().isPresent() ? place : place.inAct(Optional.of(act)));
  }

  private int points(int from) {
    int at = from;
    for (Item item : items(from, PlaceWords.LETTER, "điểm")) {
      ActPlace point = place(Optional.empty(), Optional.empty(), Optional.of(item.label()), take());
      waitingPoints.add(item.spanned(point));
    }
    at = end;
    return at;
  }

  private int clauses(int from) {
    boolean first = true;
    for (Item item : items(from, PlaceWords.CLAUSE, "khoản")) {
      Optional<String> label = Optional.of(item.label());
      if (first && !waitingPoints.isEmpty()) {
        clean &= item.last().isEmpty();
        waitingPoints.forEach(point -> waitingClauses.add(point.inside(Optional.empty(), label)));
        waitingPoints.clear();
      } else {
        waitingClauses.add(item.spanned(place(Optional.empty(), label, Optional.empty(), take())));
      }
      first = false;
    }
    return end;
  }

  private int articles(int from) {
    boolean first = true;
    for (Item item : items(from, PlaceWords.ARTICLE, "điều")) {
      String label = item.label();
      if (titleWaits) {
        places.add(place(Optional.of(label), Optional.empty(), Optional.empty(), Part.TITLE));
        titleWaits = false;
      }
      boolean waiting = first && !(waitingClauses.isEmpty() && waitingPoints.isEmpty());
      if (waiting) {
        boolean alsoTitle = part == Part.TITLE;
        clean &= item.last().isEmpty();
        waitingClauses.forEach(c -> add(label, c));
        waitingPoints.forEach(p -> add(label, p));
        waitingClauses.clear();
        waitingPoints.clear();
        part = alsoTitle ? part : Part.WHOLE;
      } else {
        places.add(
            item.spanned(place(Optional.of(label), Optional.empty(), Optional.empty(), part)));
      }
      first = false;
    }
    boolean titles =
        part == Part.TITLE
            && PlaceWords.ANOTHER.matcher(text).region(end, text.length()).lookingAt();
    part = titles ? Part.TITLE : Part.WHOLE;
    return end;
  }

  private void add(String article, ActPlace inner) {
    places.add(inner.inside(Optional.of(article), inner.clause()));
  }

  private void flush(Optional<String> act) {
    Optional<String> article = places.isEmpty() ? Optional.empty() : places.getLast().article();
    Stream.concat(waitingClauses.stream(), waitingPoints.stream())
        .map(p -> p.inside(article, p.clause()))
        .toList()
        .forEach(p -> places.add(withAct(p, act)));
    if (titleWaits) {
      places.addFirst(
          withAct(place(Optional.empty(), Optional.empty(), Optional.empty(), Part.TITLE), act));
      titleWaits = false;
    }
    waitingClauses.clear();
    waitingPoints.clear();
    if (part == Part.LEAD || part == Part.INNER) {
      places.add(withAct(place(Optional.empty(), Optional.empty(), Optional.empty(), take()), act));
    }
  }

  private static ActPlace withAct(ActPlace place, Optional<String> act) {
    return place.inAct(act);
  }

  private Part take() {
    Part taken = part;
    part = Part.WHOLE;
    return taken;
  }

  private ActPlace place(
      Optional<String> article, Optional<String> clause, Optional<String> point, Part of) {
    List<String> named = of == Part.INNER ? List.copyOf(inner) : List.of();
    if (of == Part.INNER) {
      inner.clear();
    }
    return new ActPlace(Optional.empty(), article, clause, point, of, Optional.empty(), named);
  }

  private int end;

  /**
   * @param last of "khoản 1 đến khoản 11"
   */
  private record Item(String label, Optional<String> last) {
    ActPlace spanned(ActPlace place) {
      return last.map(place::upTo).orElse(place);
    }
  }

  /** Labels behind one word: "khoản 1, 2 và 3". */
  private List<Item> items(int from, String item, String unit) {
    List<Item> items = new ArrayList<>();
    Matcher upTo =
        Pattern.compile("(?iU)\\s+đến\\s+(?:hết\\s+)?(?:" + unit + "\\s+)?((?-i:" + item + "))")
            .matcher(text);
    Matcher one = Pattern.compile("(?U)" + item).matcher(text);
    Matcher join = Pattern.compile("(?U)" + PlaceWords.JOIN + "(?=" + item + ")").matcher(text);
    int at = from;
    while (items.size() < PlaceWords.MOST_ITEMS && one.region(at, text.length()).lookingAt()) {
      String label = one.group();
      at = one.end();
      boolean span = upTo.region(at, text.length()).lookingAt();
      items.add(new Item(label, span ? Optional.of(upTo.group(1)) : Optional.empty()));
      at = span ? upTo.end() : at;
      if (!join.region(at, text.length()).lookingAt()) {
        break;
      }
      at = join.end();
    }
    end = at;
    return items;
  }
}
