package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operative sentence: what it does, one clause for each verb, and where. "Sửa đổi khoản 2; bổ
 * sung khoản 2a vào sau khoản 2 Điều 119 như sau:" has two.
 */
record Sentence(List<Doing> doings) {
  /** The longest lists of places that acts print are a third of it. */
  private static final int LONGEST = 20_000;

  private static final String VERB =
      "sửa\\s+đổi\\s*(?:,|và|,\\s*và)?\\s*bổ\\s+sung|sửa\\s+đổi\\s*,\\s*thay\\s+thế|sửa\\s+đổi|bổ\\s+sung\\s*,\\s*sửa\\s+đổi|bổ\\s+sung|thay\\s+thế|thay|bãi\\s+bỏ|h[ủu][ỷy]?\\s*bỏ"
          + "|lược\\s+bỏ|bỏ|đính\\s+chính|sửa";

  private static final String OBJECT =
      "(?:(?:các|toàn\\s+bộ|điểm|khoản|điều|tên|tiêu\\s+đề|câu|đoạn|khổ|cụm|từ|chữ|số(?=\\s*(?:⟦|thứ\\s+tự|hiệu))|dấu|nội\\s+dung|mục"
          + "|tiểu|chương|phụ\\s+lục|mẫu|biểu|bảng|phần|gạch|tiết|danh\\s+mục|quy\\s+định|quy\\s+chế|lời)\\b|⟦)";

  private static final String ACT_NAME =
      "(?:luật|bộ\\s+luật|pháp\\s+lệnh|nghị\\s+định|nghị\\s+quyết|thông\\s+tư|quyết\\s+định|chỉ\\s+thị)";

  private static final String ACT =
      ACT_NAME + "(?=\\s+(?:số|này|liên\\s+[tl]ịch|\\d|(?-i:\\p{Lu})))";

  /** What an instruction changes; "bổ sung giá đất" is a task, no instruction. */
  private static final String CHANGED =
      "(?=\\s*:|\\s+(?:thêm\\s+)?(?:"
          + OBJECT
          + "|"
          + ACT
          + "|(?:một\\s+số\\s+)?(?:lỗi|sai\\s+sót)\\b"
          + "|một\\s+(?:số|phần(?:\\s+của)?\\s+"
          + ACT
          + ")))";

  private static final Pattern FIRST =
      Pattern.compile(
          "(?iU)\\s*(?:như\\s+sau\\s*:\\s*)?(?:"
              + ACT_NAME
              + "\\s+này\\s+)?("
              + VERB
              + ")(?:\\s*(?:,|và|hoặc)\\s*(?:"
              + VERB
              + "))*\\b"
              + CHANGED);
  private static final Pattern NEXT =
      Pattern.compile(
          "(?iU)(?:(?<=[,;.]\\s)(?<!đổi,\\s)|(?<=\\bvà\\s)|(?<=đồng\\sthời\\s))("
              + VERB
              + ")\\b(?=\\s+(?:thêm\\s+)?"
              + OBJECT
              + ")");

  /** "(đã được sửa đổi bởi Điều 21 Thông tư …)": history, no place. */
  private static final Pattern ALREADY =
      Pattern.compile(
          "(?iU)\\s*\\((?:đã\\s+)?được\\s+(?:sửa|bổ|thay|bãi|đính)[^()]{1,1000}\\)"
              + "|,?\\s+(?:đã\\s+)?được\\s+(?:sửa\\s+đổi|bổ\\s+sung|thay\\s+thế)[^;⟦]{0,60}?"
              + "\\s(?:bởi|theo|tại)\\s[^;⟦]{1,600}?(?=\\s+như\\s+sau|\\s*:|;|$)");

  /** "kể từ ngày Thông tư này có hiệu lực thi hành": no place. */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?iU)(?:^|,?\\s)\\s*kể\\s+từ\\s+ngày\\s+"
              + ACT_NAME
              + "(?:\\s+liên\\s+tịch)?\\s+này\\s+có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?\\s*,?");

  private static final Pattern AMENDED_BY =
      Pattern.compile(
          "(?iU)được\\s+(?:sửa\\s+đổi|bổ\\s+sung|thay\\s+thế)[^;⟦]{0,60}?\\s(?:bởi|theo|tại)\\s[^;⟦]{0,120}?\\bđiều\\s+(?<article>\\d{1,4}[a-zđ]?)"
              + "\\s+(?:của\\s+)?(?<act>[^;⟦]{1,60}?"
              + ActNumbers.NUMBER.pattern()
              + ")");

  private static final Pattern LISTED_WORDS =
      Pattern.compile(
          "(?iU),?\\s*(?:bao\\s+)?gồm\\s*:?\\s*(?=(?:các\\s+)?(?:cụm\\s+từ|từ|nội\\s+dung|đoạn)\\s*⟦)");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?iU)\\b(?:vào\\s+)?(?:ngay\\s+)?(sau|trước)\\s+(?=điểm|khoản|điều|mục|chương|đoạn|câu|gạch|tiết)");

  /** "Bổ sung Điều 37c vào Mục 3 Chương III và sau Điều 37b": where a new article stands. */
  private static final Pattern INTO_CHAPTER =
      Pattern.compile(
          "(?iU)\\s+(?:vào|thuộc|của|trong|tại)(?:[\\s,]+(?:tiểu\\s+mục|mục|chương)\\s+(?:[IVXLC]+|\\d+)[a-zA-Z]?\\b)+"
              + "(?:\\s*,?\\s*và\\b)?");

  private static final Pattern NEW_ARTICLE =
      Pattern.compile("(?iU)\\s*(?:các\\s+)?điều\\s+\\d{1,4}[a-zđ]");

  /** "Bãi bỏ khoản 1 Điều 12; cụm từ “…” tại khoản 3 Điều 13": words behind units. */
  private static final Pattern WORDS_BEHIND =
      Pattern.compile(
          "(?iU)(?:[;,]|(?<=\\s)và)\\s*(?=(?:các\\s+)?(?:cụm\\s+từ|từ|đoạn|nội\\s+dung)\\s*⟦)");

  /** "vào sau Điều 9, Mục 3": the number of the article says where it is. */
  private static final Pattern IN_CHAPTER =
      Pattern.compile(
          "(?iU)(?<=điều\\s\\d{1,4}[a-zđ]{0,2})(?:[\\s,]+(?:thuộc\\s+|của\\s+|tại\\s+|trong\\s+)?(?:tiểu\\s+mục|mục|chương)\\s+(?:[IVXLC]+|\\d+)[a-zA-Z]?\\b)+");

  /** "như sau: “…”": the new words themselves, where they stand in the sentence. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?iUs)\\s*(?:như\\s+sau|thành)?\\s*:?\\s*" + MaskedSentence.MASK + "[\\s.;,]*$");

  /**
   * @param verb in small letters
   * @param words the changes of words it says; empty where it changes units
   * @param places the units it changes or adds
   * @param beside which unit it adds others
   */
  record Doing(
      String verb,
      List<WordChanges.WordChange> words,
      PlaceReader.Places places,
      Optional<Beside> beside) {

    boolean inserts() {
      return verb.equals("bổ sung");
    }

    boolean repeals() {
      return verb.endsWith("bỏ");
    }

    Doing unread() {
      List<ActPlace> all =
          Stream.concat(
                  places.list().stream(),
                  words.stream().flatMap(change -> change.places().list().stream()))
              .toList();
      return new Doing(verb, List.of(), new PlaceReader.Places(all, false), beside);
    }
  }

  /** A unit that is there, and on which side of it the new ones come in. */
  record Beside(ActPlace place, boolean behind) {}

  private static final Pattern OBJECTS =
      Pattern.compile("(?iU)\\s*(?:những\\s+|một\\s+số\\s+)?(?:" + OBJECT + "|" + ACT + ")");

  /** Whether an item names what a verb above it changes. */
  static boolean isObject(String item) {
    return OBJECTS.matcher(item).lookingAt();
  }

  /**
   * The act by whose article the heading says that it is amended: "Điều 4 … được sửa đổi bởi khoản
   * 2 Điều 1 Thông tư số 69/2023/TT-BTC".
   */
  static Optional<String> amending(String heading, String article) {
    Matcher by = AMENDED_BY.matcher(heading);
    while (by.find()) {
      if (by.group("article").equals(article)) {
        return ActNumbers.first(by.group("act"));
      }
    }
    return Optional.empty();
  }

  /** What the sentence does; empty where it does not begin with a verb that changes an act. */
  static Optional<Sentence> read(MaskedSentence masked) {
    if (masked.text().length() > LONGEST) {
      return read(new MaskedSentence(masked.text().substring(0, LONGEST), masked.quoted(), -1))
          .map(Sentence::unread);
    }
    String text =
        Corrigendum.inOrder(
            SINCE.matcher(ALREADY.matcher(masked.text()).replaceAll("")).replaceFirst(" "));
    Matcher first = FIRST.matcher(text);
    if (!first.lookingAt()) {
      return Optional.empty();
    }
    List<Doing> doings = new ArrayList<>();
    String verb = first.group(1);
    int at = first.end();
    Matcher next = NEXT.matcher(text);
    while (true) {
      boolean more = next.find(at);
      doings.addAll(doings(verb, text.substring(at, more ? next.start() : text.length()), masked));
      if (!more || doings.size() > 200) {
        break;
      }
      verb = next.group(1);
      at = next.end();
    }
    return Optional.of(new Sentence(joined(doings)));
  }

  /** What it says of the places that were read, where others may follow. */
  private Sentence unread() {
    return new Sentence(doings.stream().map(Doing::unread).toList());
  }

  /** "Điều 24 và một số nội dung tại Thông tư số …, gồm: cụm từ “…” tại khoản 2 Điều 11; …". */
  private static List<Doing> doings(String verb, String rest, MaskedSentence masked) {
    Matcher listed = LISTED_WORDS.matcher(rest);
    if (!listed.find()) {
      Matcher behind = WORDS_BEHIND.matcher(rest);
      boolean both = verb.endsWith("bỏ") && !WordChanges.begins(rest) && behind.find();
      return both
          ? unitsAndWords(
              verb, rest.substring(0, behind.start()), rest.substring(behind.end()), masked)
          : List.of(doing(verb, rest, masked));
    }
    Doing units = doing(verb, rest.substring(0, listed.start()), masked);
    Doing words = doing(verb, rest.substring(listed.end()), masked);
    List<WordChanges.WordChange> there =
        units.places().act().stream()
            .flatMap(act -> words.words().stream().map(change -> change.inAct(act)))
            .toList();
    return there.isEmpty()
        ? List.of(units.unread())
        : List.of(units, new Doing(words.verb(), there, PlaceReader.Places.NONE, Optional.empty()));
  }

  /** Both lie in the act that is named behind the words, where none is before. */
  private static List<Doing> unitsAndWords(
      String verb, String before, String behind, MaskedSentence masked) {
    Doing units = doing(verb, before, masked);
    Doing words = doing(verb, behind, masked);
    List<String> acts =
        words.words().stream()
            .flatMap(change -> change.places().act().stream())
            .distinct()
            .toList();
    boolean named = units.places().act().isPresent() || acts.isEmpty();
    List<ActPlace> there =
        units.places().list().stream()
            .map(place -> named ? place : place.inAct(Optional.of(acts.getFirst())))
            .toList();
    boolean clear = acts.size() < 2;
    Doing first =
        new Doing(
            units.verb(),
            units.words(),
            new PlaceReader.Places(there, units.places().clean() && clear),
            units.beside());
    return List.of(first, words);
  }

  private static Doing doing(String spoken, String rest, MaskedSentence masked) {
    String verb = ActParagraphs.blanksAsOne(Wording.lower(spoken));
    String object = rest.replaceFirst("(?iU)^\\s+thêm\\b", "").stripLeading();
    Optional<List<WordChanges.WordChange>> words = WordChanges.read(verb, object, masked);
    if (words.isPresent()) {
      return new Doing(verb, words.orElseThrow(), PlaceReader.Places.NONE, Optional.empty());
    }
    return units(verb, SHOWN.matcher(rest).replaceFirst(""));
  }

  private static Doing units(String verb, String rest) {
    Matcher after = AFTER.matcher(rest);
    if (verb.equals("bổ sung") && after.find()) {
      PlaceReader.Places behind =
          PlaceReader.read(IN_CHAPTER.matcher(rest.substring(after.end())).replaceAll(""));
      PlaceReader.Places units =
          PlaceReader.read(INTO_CHAPTER.matcher(rest.substring(0, after.start())).replaceAll(""));
      boolean clean = units.clean() && behind.clean() && behind.list().size() <= 1;
      Optional<ActPlace> place = behind.list().stream().findFirst();
      List<ActPlace> added =
          units.list().isEmpty()
              ? behind.list()
              : units.list().stream().map(unit -> under(unit, place)).toList();
      boolean before = Wording.lower(after.group(1)).equals("trước");
      return new Doing(
          verb,
          List.of(),
          new PlaceReader.Places(added, clean && !units.list().isEmpty()),
          place.map(p -> new Beside(p, !before)));
    }
    boolean placed = verb.equals("bổ sung") && NEW_ARTICLE.matcher(rest).lookingAt();
    String units = placed ? INTO_CHAPTER.matcher(rest).replaceAll("") : rest;
    return new Doing(verb, List.of(), PlaceReader.read(units), Optional.empty());
  }

  /** A new unit stands beside the one it follows: both in one clause, one article, one act. */
  private static ActPlace under(ActPlace unit, Optional<ActPlace> after) {
    return unit.within(after.map(a -> a.level() == unit.level() ? parentOf(a) : a));
  }

  static ActPlace parentOf(ActPlace place) {
    return switch (place.level()) {
      case POINT ->
          new ActPlace(
              place.act(), place.article(), place.clause(), Optional.empty(), ActPlace.Part.WHOLE);
      case CLAUSE ->
          new ActPlace(
              place.act(),
              place.article(),
              Optional.empty(),
              Optional.empty(),
              ActPlace.Part.WHOLE);
      case ARTICLE, HEADING, TEXT ->
          new ActPlace(
              place.act(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              ActPlace.Part.WHOLE);
    };
  }

  /**
   * A place that lacks its article or its act has that of the next: "sửa khoản 2; bổ sung … Điều
   * 9".
   */
  private static List<Doing> joined(List<Doing> doings) {
    List<Doing> out = new ArrayList<>(doings);
    for (int i = out.size() - 2; i >= 0; i--) {
      Optional<ActPlace> next = out.get(i + 1).places().list().stream().findFirst();
      Doing doing = out.get(i);
      if (next.isPresent() && doing.words().isEmpty()) {
        ActPlace following = next.orElseThrow();
        out.set(
            i,
            new Doing(
                doing.verb(),
                doing.words(),
                new PlaceReader.Places(
                    doing.places().list().stream()
                        .map(p -> under(p, Optional.of(following)))
                        .toList(),
                    doing.places().clean()),
                doing.beside()));
      }
    }
    return out;
  }
}
