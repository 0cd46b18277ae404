package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the instructions of an amending act, each in the light of the headings above it. */
final class InstructionReader {
  private static final int MOST_INSTRUCTIONS = 10_000;
  static final String ELSEWHERE =
      "địa chỉ sửa đổi nằm trong một văn bản sửa đổi khác, chưa được hợp nhất tự động";

  private static final String NO_WORDS = "không thấy nội dung mới trong ngoặc kép";

  private final Act act;
  private final List<Instruction> out = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private final HeadingContext context;
  private final NewWords text;

  private InstructionReader(Act act, List<String> paragraphs) {
    this.act = act;
    int begin = begin(paragraphs);
    this.context = new HeadingContext(named(act, paragraphs.subList(0, begin)));
    this.text = new NewWords(paragraphs, begin, context);
  }

  static List<Instruction> read(Act act) {
    List<String> paragraphs = ActParagraphs.of(act.text());
    return new InstructionReader(act, paragraphs).read();
  }

  private List<Instruction> read() {
    while (text.hasNext() && out.size() < MOST_INSTRUCTIONS) {
      ActParagraph line = ActParagraph.of(text.peek());
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

  private static int begin(List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (ActParagraph.of(paragraphs.get(i)).level().compareTo(Level.ARTICLE) <= 0) {
        return i;
      }
    }
    return 0;
  }

  /** What the title of the act and the words above its first article say that it amends. */
  private static Optional<ActPlace> named(Act act, List<String> preamble) {
    StringBuilder head = new StringBuilder(act.title().orElse(""));
    preamble.stream()
        .filter(p -> !p.startsWith("Căn cứ"))
        .forEach(p -> head.append('\n').append(p));
    return TitleActs.only(head.toString()).map(ActPlace::ofAct).map(named -> named.annexedIn(head));
  }

  /** A chapter, with its title on the lines below it. */
  private void chapter(ActParagraph line) {
    StringBuilder title = new StringBuilder(line.text());
    text.next();
    while (text.hasNext() && ActParagraph.of(text.peek()).level() == Level.TEXT) {
      title.append(' ').append(text.next());
    }
    context.enterChapter(
        line,
        ActNumbers.first(title.toString()).map(ActPlace::ofAct).map(act -> act.annexedIn(title)));
  }

  private void take(ActParagraph line) {
    context.leaveFor(line.level());
    text.next();
    String content = line.said();
    MaskedSentence masked = MaskedSentence.of(content);
    boolean quotedItem = Quotes.startsQuoted(content);
    MaskedSentence whole =
        quotedItem
            ? MaskedSentence.of("")
            : OpenList.joined(context.narrowest(), OpenList.behindFirstDay(masked));
    Optional<Sentence> sentence = Sentence.read(whole);
    if (sentence.isEmpty()) {
      boolean names = line.level() == Level.ARTICLE && masked.text().contains("được sửa đổi");
      context.enter(
          line,
          MaskedSentence.of(""),
          names ? context.placeOf(PlaceReader.read(masked.text())) : context.place());
      return;
    }
    List<String> quoted = text.words(line, whole, units(sentence.orElseThrow()));
    if (quoted.isEmpty() && text.isClosed() && text.childFollows(line)) {
      Optional<ActPlace> place =
          headingPlace(sentence.orElseThrow()).map(p -> p.annexedIn(whole.text()));
      if (line.level() == Level.TEXT) {
        context.narrowTo(place);
      } else {
        context.enter(line, whole, place);
      }
      return;
    }
    context.enter(line, MaskedSentence.of(""), context.place());
    MisreadLabels.Mended mended = MisreadLabels.mended(whole.text(), quoted);
    MaskedSentence said = new MaskedSentence(mended.sentence(), whole.quoted(), whole.open());
    Sentence read = Sentence.read(said).orElse(sentence.orElseThrow());
    List<String> all = text.withCutOff(line, units(read), mended.words());
    instruct(read, said, MisreadLabels.withLabel(ActParagraph.ofAll(all), units(read)));
  }

  /** The units that get new words, or come with them. */
  private List<ActPlace> units(Sentence sentence) {
    List<ActPlace> units = new ArrayList<>();
    for (Sentence.Doing doing : sentence.doings()) {
      if (doing.words().isEmpty() && !doing.repeals()) {
        doing.places().list().forEach(p -> units.add(inFull(p)));
      }
    }
    return units;
  }

  private Optional<ActPlace> headingPlace(Sentence sentence) {
    List<ActPlace> places =
        sentence.doings().stream().flatMap(d -> d.places().list().stream()).toList();
    return context.placeOf(new PlaceReader.Places(places, true));
  }

  private void instruct(Sentence sentence, MaskedSentence masked, List<ActParagraph> words) {
    String said = masked.unmasked(masked.text()).strip();
    String shown = said.length() > 2000 ? said.substring(0, 2000) + "…" : said;
    List<ActPlace> units = units(sentence);
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
        Optional<ActPlace> named = behind(doing.words(), change);
        List<ActPlace> places =
            change.places().list().stream()
                .map(p ->
                    p.isWholeAct()
                        ? p.inAct(p.act().or(() -> named.flatMap(ActPlace::act)))
                        : p.within(named))
                .map(this::inContext)
                .toList();
        boolean all = change.places().list().isEmpty();
        List<ActPlace> where = all ? context.place().map(List::of).orElse(List.of()) : places;
        add(doing, change.places().clean() ? change.action() : unread(), where, shown);
      }
      List<Payload.NewArticle> brought = brought(doing, words);
      brought.forEach(a ->
          add(doing, new Action.Insert(a.words(), Optional.empty()), List.of(a.place()), shown));
      if (doing.words().isEmpty() && brought.isEmpty()) {
        for (ActPlace place : doing.places().list()) {
          ActPlace full = inFull(place);
          if (liesElsewhere(doing, place)) {
            add(
                doing,
                new Action.Refused(ELSEWHERE),
                context.place().map(List::of).orElse(List.of()),
                shown);
            if (inAmending(place).isEmpty()) {
              continue;
            }
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

  /** The articles of a new section, those that the sentence names among them. */
  private List<Payload.NewArticle> brought(Sentence.Doing doing, List<ActParagraph> words) {
    List<ActPlace> places = doing.places().list();
    Optional<ActPlace> section =
        places.stream().filter(place -> place.part() == ActPlace.Part.CHAPTER).findFirst();
    if (section.isEmpty() || !doing.inserts() || !doing.places().clean()) {
      return List.of();
    }
    List<Payload.NewArticle> articles = Payload.articles(words, inFull(section.orElseThrow()));
    boolean all =
        places.stream()
            .flatMap(place -> place.article().stream())
            .allMatch(named -> articles.stream().anyMatch(a -> a.place().label().equals(named)));
    return all ? articles : List.of();
  }

  /** Words of several groups: their article and the act are named behind the last. */
  private static Optional<ActPlace> behind(
      List<WordChanges.WordChange> all, WordChanges.WordChange one) {
    List<ActPlace> after =
        all.subList(all.indexOf(one) + 1, all.size()).stream()
            .flatMap(c -> c.places().list().stream())
            .toList();
    Optional<String> act = after.stream().flatMap(p -> p.act().stream()).findFirst();
    Optional<String> article = after.stream().findFirst().flatMap(ActPlace::article);
    return after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ActPlace(act, article, Optional.empty(), Optional.empty(), ActPlace.Part.WHOLE));
  }

  /** "Điều 4 … được sửa đổi bởi khoản 2 Điều 1 Thông tư …: sửa điểm đ khoản 2 Điều 1". */
  private Optional<ActPlace> inAmending(ActPlace place) {
    return place.act().isEmpty() && place.article().isPresent()
        ? Sentence.amending(context.sentence(), place.article().orElseThrow())
            .map(act -> place.inAct(Optional.of(act)))
        : Optional.empty();
  }

  private ActPlace inFull(ActPlace place) {
    return inAmending(place).orElseGet(() -> inContext(place));
  }

  private boolean liesElsewhere(Sentence.Doing doing, ActPlace place) {
    Optional<String> outer = context.place().flatMap(ActPlace::article);
    return !doing.inserts()
        && place.act().isEmpty()
        && place.article().isPresent()
        && outer.filter(o -> !o.equals(place.article().orElseThrow())).isPresent();
  }

  private ActPlace inContext(ActPlace place) {
    return place.isWholeAct() && place.act().isPresent() ? place : place.within(context.place());
  }

  private static Action unread() {
    return new Action.Refused("địa chỉ sửa đổi có phần không đọc được");
  }

  private Action unitAction(
      Sentence.Doing doing,
      ActPlace place,
      Optional<List<ActParagraph>> words,
      List<ActParagraph> all) {
    if (place.part() == ActPlace.Part.ANNEX) {
      return new Action.Refused(ActPlace.ANNEX_IS_LEFT);
    }
    boolean repealsAll = doing.repeals() && !place.named().isEmpty();
    if (place.part() == ActPlace.Part.CHAPTER && !repealsAll) {
      return new Action.Refused(
          "thay đổi chương, mục hoặc tên của chúng chưa được hợp nhất tự động");
    }
    boolean replaced = !doing.repeals() && !doing.inserts() && UnitParagraph.of(place).isPresent();
    if (place.part() == ActPlace.Part.INNER && !replaced) {
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
    if (!text.isClosed()) {
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

  private void add(Sentence.Doing doing, Action action, List<ActPlace> places, String sentence) {
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
