package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the instructions of an amending act, each in the light of the headings above it. */
final class InstructionReader {
  private static final int MOST_INSTRUCTIONS = 10_000;
  private static final int MOST_LINES = 5_000;
  private static final int MOST_CUT_OFF = 200;
  private static final String ELSEWHERE =
      "địa chỉ sửa đổi nằm trong một văn bản sửa đổi khác, chưa được hợp nhất tự động";

  private static final String NO_WORDS = "không thấy nội dung mới trong ngoặc kép";

  private final Act act;
  private final List<String> paragraphs;
  private final List<Instruction> out = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private Context context = new Context(Optional.empty());
  private int at;
  private boolean closed = true;

  private InstructionReader(Act act, List<String> paragraphs) {
    this.act = act;
    this.paragraphs = paragraphs;
  }

  static List<Instruction> read(Act act) {
    List<String> paragraphs = Paragraphs.of(act.text());
    return new InstructionReader(act, paragraphs).read();
  }

  private List<Instruction> read() {
    skipPreamble();
    while (at < paragraphs.size() && out.size() < MOST_INSTRUCTIONS) {
      Line line = Line.of(paragraphs.get(at));
      if (Outline.END.matcher(line.text()).matches()) {
        break;
      }
      own.add(line.text());
      if (line.level() == Level.HEADING) {
        chapter(line);
      } else {
        take(line);
      }
    }
    FirstDays days = FirstDays.of(act, own);
    return out.stream().map(days::dated).toList();
  }

  private void skipPreamble() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (Line.of(paragraphs.get(i)).level().compareTo(Level.ARTICLE) <= 0) {
        at = i;
        break;
      }
    }
    StringBuilder head = new StringBuilder(act.title().orElse(""));
    paragraphs.subList(0, at).stream()
        .filter(p -> !p.startsWith("Căn cứ"))
        .forEach(p -> head.append('\n').append(p));
    Optional<Place> place =
        TitleActs.only(head.toString()).map(Place::ofAct).map(act -> act.annexedIn(head));
    context = new Context(place);
  }

  /** A chapter, with its title on the lines below it. */
  private void chapter(Line line) {
    StringBuilder title = new StringBuilder(line.text());
    at++;
    while (at < paragraphs.size() && Line.of(paragraphs.get(at)).level() == Level.TEXT) {
      title.append(' ').append(paragraphs.get(at++));
    }
    context.enterChapter(
        line,
        ActNumbers.first(title.toString()).map(Place::ofAct).map(act -> act.annexedIn(title)));
  }

  private void take(Line line) {
    context.leaveFor(line.level());
    at++;
    String content = line.said();
    Masked masked = Masked.of(content);
    boolean quotedItem = Quotes.startsQuoted(content);
    Masked whole =
        quotedItem
            ? Masked.of("")
            : OpenList.joined(context.narrowest(), OpenList.behindFirstDay(masked));
    Optional<Sentence> sentence = Sentence.read(whole);
    if (sentence.isEmpty()) {
      boolean names = line.level() == Level.ARTICLE && masked.text().contains("được sửa đổi");
      context.enter(
          line,
          Masked.of(""),
          names ? context.placeOf(PlaceReader.read(masked.text())) : context.place());
      return;
    }
    List<String> quoted = words(line, content, whole, masked);
    if (quoted.isEmpty() && closed && childFollows(line)) {
      context.enter(
          line,
          whole,
          headingPlace(sentence.orElseThrow()).map(place -> place.annexedIn(whole.text())));
      return;
    }
    context.enter(line, Masked.of(""), context.place());
    Misread.Mended mended = Misread.mended(whole.text(), quoted);
    Masked said = new Masked(mended.sentence(), whole.quoted(), whole.open());
    Sentence read = Sentence.read(said).orElse(sentence.orElseThrow());
    List<String> all = withCutOff(line, units(read), mended.words());
    instruct(read, said, Misread.withLabel(Line.ofAll(all), units(read)));
  }

  /** The units that get new words, or come with them. */
  private List<Place> units(Sentence sentence) {
    List<Place> units = new ArrayList<>();
    for (Sentence.Doing doing : sentence.doings()) {
      if (doing.words().isEmpty() && !doing.repeals()) {
        doing.places().list().forEach(p -> units.add(inContext(p)));
      }
    }
    return units;
  }

  /**
   * A mark that closes the quotation behind the first of several units closes it too early: the
   * next goes on with an announced label and ends with one more closing mark.
   */
  private List<String> withCutOff(Line line, List<Place> units, List<String> words) {
    List<String> all = new ArrayList<>(words);
    while (closed && !all.isEmpty() && at < paragraphs.size() && isAwaited(units, all)) {
      int end = endOfCutOff(line);
      if (end < 0) {
        break;
      }
      all.addAll(paragraphs.subList(at, end));
      String last = paragraphs.get(end);
      all.add(Ending.quoted(last, Quotes.lastClosing(last)));
      at = end + 1;
    }
    return all;
  }

  private boolean isAwaited(List<Place> units, List<String> words) {
    Line next = Line.of(paragraphs.get(at));
    List<Line> begun = Line.ofAll(words);
    return units.size() > 1
        && units.stream()
            .filter(unit -> begun.stream().noneMatch(line -> Payload.begins(line, unit)))
            .anyMatch(unit -> Payload.begins(next, unit));
  }

  /** The paragraph that has a closing mark more than opening ones; -1 where none comes first. */
  private int endOfCutOff(Line line) {
    int depth = 1;
    for (int i = at; i < Math.min(paragraphs.size(), at + MOST_CUT_OFF); i++) {
      String paragraph = paragraphs.get(i);
      Line next = Line.of(paragraph);
      if (isOwn(line, next) || isOperative(paragraph) || opensQuoted(next)) {
        return -1;
      }
      depth = Quotes.open(paragraph, depth);
      if (depth == 0) {
        return Quotes.lastClosing(paragraph) >= 0 ? i : -1;
      }
    }
    return -1;
  }

  private static boolean opensQuoted(Line line) {
    return Quotes.startsQuoted(line.text()) || Quotes.startsQuoted(line.content());
  }

  private List<String> words(Line line, String content, Masked whole, Masked masked) {
    closed = true;
    List<String> collected = new ArrayList<>();
    if (masked.open() >= 0) {
      collect(line, content.substring(masked.open()), collected);
    } else if (whole.text().matches("(?isU).*như\\s+sau\\s*:?\\s*" + Masked.MASK + "[\\s.;,]*")) {
      collected.add(whole.quoted().getLast());
    } else if (at < paragraphs.size() && Quotes.startsQuoted(paragraphs.get(at))) {
      collect(line, paragraphs.get(at++), collected);
    }
    while (closed && at < paragraphs.size() && isQuotedItem(line, collected)) {
      collect(line, Line.of(paragraphs.get(at++)).content(), collected);
    }
    return collected;
  }

  /** "a) “Điều 5. …”": the words of one of several units, as an item of its own. */
  private boolean isQuotedItem(Line line, List<String> collected) {
    Line next = Line.of(paragraphs.get(at));
    boolean item = next.level().compareTo(line.level()) > 0 && next.level() != Level.TEXT;
    return (item || !collected.isEmpty() && next.level() == Level.TEXT)
        && Quotes.startsQuoted(next.content())
        && Quotes.end(next.content(), 0) != 0;
  }

  /** From an opening mark to its closing one, over as many paragraphs as it takes. */
  private void collect(Line line, String first, List<String> into) {
    String paragraph = first.substring(1).strip();
    int depth = 1;
    int lines = 0;
    while (true) {
      depth = Quotes.open(paragraph, depth);
      int closing = Quotes.lastClosing(paragraph);
      boolean end = closing >= 0 && (depth == 0 || at >= paragraphs.size() || isOwn(line));
      if (end) {
        into.add(Ending.quoted(paragraph, closing));
        return;
      }
      depth = Math.max(depth, 1);
      into.add(paragraph);
      if (at >= paragraphs.size() || ++lines > MOST_LINES) {
        closed = false;
        return;
      }
      if (isOwn(line) && isOperative(paragraphs.get(at))) {
        return;
      }
      paragraph = paragraphs.get(at++);
    }
  }

  /** Whether the next paragraph goes on with the labels of the amending act itself. */
  private boolean isOwn(Line line) {
    return isOwn(line, Line.of(paragraphs.get(at)));
  }

  private boolean isOwn(Line line, Line next) {
    if (next.level() == Level.TEXT) {
      return Outline.END.matcher(next.text()).matches();
    }
    boolean sibling = next.level() == line.level() && Labels.follows(next.label(), line.label());
    return sibling || context.isGoingOnWith(next);
  }

  private static boolean isOperative(String paragraph) {
    Masked masked = Masked.of(Line.of(paragraph).said());
    return Sentence.read(masked)
        .filter(s ->
            s.doings().stream().anyMatch(d -> !d.places().list().isEmpty() || !d.words().isEmpty()))
        .isPresent();
  }

  private boolean childFollows(Line line) {
    if (at >= paragraphs.size()) {
      return false;
    }
    Line next = Line.of(paragraphs.get(at));
    if (next.level() == Level.TEXT) {
      return (line.level() == Level.ARTICLE || Line.isItem(next.text()))
          && isOperative(next.text());
    }
    return next.level().compareTo(line.level()) > 0 && line.level() != Level.TEXT;
  }

  private Optional<Place> headingPlace(Sentence sentence) {
    List<Place> places =
        sentence.doings().stream().flatMap(d -> d.places().list().stream()).toList();
    return context.placeOf(new PlaceReader.Places(places, true));
  }

  private void instruct(Sentence sentence, Masked masked, List<Line> words) {
    String said = masked.unmasked(masked.text()).strip();
    String shown = said.length() > 2000 ? said.substring(0, 2000) + "…" : said;
    List<Place> units = units(sentence);
    var divided = Payload.divide(units, words);
    divided.stream()
        .flatMap(all -> all.entrySet().stream())
        .filter(entry -> !units.contains(entry.getKey()))
        .forEach(entry ->
            add(
                sentence.doings().getFirst(),
                new Action.Stands(entry.getValue()),
                List.of(entry.getKey()),
                shown));
    for (Sentence.Doing doing : sentence.doings()) {
      for (WordChanges.WordChange change : doing.words()) {
        Optional<Place> named = behind(doing.words(), change);
        List<Place> places =
            change.places().list().stream()
                .map(p ->
                    p.isWholeAct()
                        ? p.inAct(p.act().or(() -> named.flatMap(Place::act)))
                        : p.within(named))
                .map(this::inContext)
                .toList();
        boolean all = change.places().list().isEmpty();
        List<Place> where = all ? context.place().map(List::of).orElse(List.of()) : places;
        add(doing, change.places().clean() ? change.action() : unread(), where, shown);
      }
      if (doing.words().isEmpty()) {
        for (Place place : doing.places().list()) {
          Place full = inContext(place);
          if (liesElsewhere(doing, place)) {
            add(
                doing,
                new Action.Refused(ELSEWHERE),
                context.place().map(List::of).orElse(List.of()),
                shown);
            continue;
          }
          Action action =
              doing.places().clean()
                  ? unitAction(
                      doing, full, divided.map(d -> d.getOrDefault(full, List.of())), words)
                  : unread();
          add(doing, action, List.of(full), shown);
        }
      }
    }
  }

  /** Words of several groups: their article and the act are named behind the last. */
  private static Optional<Place> behind(
      List<WordChanges.WordChange> all, WordChanges.WordChange one) {
    List<Place> after =
        all.subList(all.indexOf(one) + 1, all.size()).stream()
            .flatMap(c -> c.places().list().stream())
            .toList();
    Optional<String> act = after.stream().flatMap(p -> p.act().stream()).findFirst();
    Optional<String> article = after.stream().findFirst().flatMap(Place::article);
    return after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Place(act, article, Optional.empty(), Optional.empty(), Place.Part.WHOLE));
  }

  /** "Điều 4 … được sửa đổi bởi khoản 2 Điều 1 Thông tư …: sửa điểm đ khoản 2 Điều 1". */
  private boolean liesElsewhere(Sentence.Doing doing, Place place) {
    Optional<String> outer = context.place().flatMap(Place::article);
    return !doing.inserts()
        && place.act().isEmpty()
        && place.article().isPresent()
        && outer.filter(o -> !o.equals(place.article().orElseThrow())).isPresent();
  }

  private Place inContext(Place place) {
    return place.isWholeAct() && place.act().isPresent() ? place : place.within(context.place());
  }

  private static Action unread() {
    return new Action.Refused("địa chỉ sửa đổi có phần không đọc được");
  }

  private Action unitAction(
      Sentence.Doing doing, Place place, Optional<List<Line>> words, List<Line> all) {
    if (place.part() == Place.Part.ANNEX) {
      return new Action.Refused(Place.ANNEX_IS_LEFT);
    }
    boolean repealsAll = doing.repeals() && !place.headings().isEmpty();
    if (place.part() == Place.Part.CHAPTER && !repealsAll) {
      return new Action.Refused(
          "thay đổi chương, mục hoặc tên của chúng chưa được hợp nhất tự động");
    }
    if (place.part() == Place.Part.INNER) {
      return new Action.Refused(
          "thay đổi một đoạn, một dòng trong đơn vị chưa được hợp nhất tự động");
    }
    if (place.isWholeAct() && all.isEmpty()) {
      return new Action.Refused(
          "câu này nói về cả văn bản, không riêng điều nào; xem tình trạng hiệu lực của văn bản");
    }
    if (place.span().isPresent() && !doing.repeals()) {
      return new Action.Refused(
          "nội dung mới cho nhiều đơn vị liền nhau chưa được hợp nhất tự động");
    }
    if (doing.repeals()) {
      return new Action.Repeal();
    }
    if (!closed) {
      return new Action.Refused("nội dung mới không có dấu đóng ngoặc kép");
    }
    if (all.isEmpty()) {
      return new Action.Refused(NO_WORDS);
    }
    if (words.isEmpty() || words.orElseThrow().isEmpty()) {
      return new Action.Refused("số hiệu trong nội dung mới không khớp với địa chỉ sửa đổi");
    }
    return doing.inserts()
        ? new Action.Insert(
            words.orElseThrow(),
            doing.beside().map(b -> new Sentence.Beside(inContext(b.place()), b.behind())))
        : new Action.Replace(words.orElseThrow());
  }

  private void add(Sentence.Doing doing, Action action, List<Place> places, String sentence) {
    out.add(
        new Instruction(
            doing.verb(),
            action,
            places,
            act.number(),
            context.clause(),
            sentence,
            Optional.empty(),
            false));
  }
}
