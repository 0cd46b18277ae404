package vn.danchieu.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Carries out on one article what one act says of it: all of it, or nothing. */
final class Editing {
  private Article article;
  private final GivenWords given = new GivenWords();

  private Editing(Article article) {
    this.article = article;
  }

  /** An instruction that cannot be carried out exactly, and why. */
  static final class NotExact extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Optional<Instruction> instruction;

    NotExact(String reason) {
      this(reason, Optional.empty());
    }

    private NotExact(String reason, Optional<Instruction> instruction) {
      super(reason, null, false, false);
      this.instruction = instruction;
    }

    private NotExact of(Instruction failed) {
      return new NotExact(reason(), Optional.of(failed));
    }

    /** Of each instruction: the one that failed, or one that stands or falls with it. */
    String reasonFor(Instruction other) {
      return instruction.filter(failed -> failed != other).isPresent()
          ? "cùng văn bản có thay đổi khác ở điều này chưa áp dụng được: " + reason()
          : reason();
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Old words are changed first, then units, then new ones come in, since what one act says is said
   * of the text before it. What the text says already changes nothing.
   *
   * @throws NotExact where one of them cannot be carried out
   */
  static Article apply(Article before, List<Instruction> instructions) throws NotExact {
    HiddenWords.refuseOwn(before);
    Editing editing = new Editing(before);
    List<Instruction> ordered =
        instructions.stream()
            .sorted(Comparator.comparingInt(i -> -longestOld(i.action())))
            .toList();
    for (int step = 0; step < 3; step++) {
      for (Instruction instruction : step == 0 ? ordered : instructions) {
        if (step(instruction.action()) == step) {
          editing.carryOut(instruction);
        }
      }
      if (step == 0) {
        editing.article = editing.given.shown(editing.article);
      }
    }
    return editing.article.settled();
  }

  /** Longer words first: those inside them are then changed elsewhere alone. */
  private static int longestOld(Action action) {
    return action instanceof Action.ReplaceWords(var pairs, _)
        ? pairs.stream().mapToInt(pair -> pair.old().length()).max().orElse(0)
        : 0;
  }

  private void carryOut(Instruction instruction) throws NotExact {
    try {
      for (ActPlace place : instruction.places()) {
        carryOut(instruction.action(), place);
      }
    } catch (NotExact e) {
      throw e.of(instruction);
    }
  }

  private static int step(Action action) {
    return switch (action) {
      case Action.ReplaceWords _, Action.InsertWords _, Action.Refused _, Action.Stands _ -> 0;
      case Action.Replace _, Action.Repeal _ -> 1;
      case Action.Insert _ -> 2;
    };
  }

  private void carryOut(Action action, ActPlace place) throws NotExact {
    if (place.part() == ActPlace.Part.CHAPTER) {
      chapter(action, place);
      return;
    }
    switch (action) {
      case Action.Refused(var reason) -> throw new NotExact(reason);
      case Action.ReplaceWords words -> article = WordEditing.replace(article, words, place, given);
      case Action.InsertWords words -> article = WordEditing.insert(article, words, place, given);
      case Action.Replace(var words) -> replace(words, place);
      case Action.Stands(var words) -> stands(words, place);
      case Action.Repeal _ -> repeal(place);
      case Action.Insert(var words, var beside) -> insert(words, place, beside);
    }
  }

  /** What is said of a chapter is said of each of its articles. */
  private void chapter(Action action, ActPlace place) throws NotExact {
    ActPlace everywhere = ActPlace.ofAct(place.act().orElse(""));
    switch (action) {
      case Action.Repeal _ -> article = article.repealed();
      case Action.ReplaceWords words ->
          article = WordEditing.replace(article, words, everywhere, given);
      case Action.Replace _, Action.Insert _, Action.InsertWords _, Action.Stands _ ->
          throw new NotExact("thay đổi cả chương, mục chưa được hợp nhất tự động");
      case Action.Refused(var reason) -> throw new NotExact(reason);
    }
  }

  private void replace(List<ActParagraph> words, ActPlace place) throws NotExact {
    List<ActParagraph> given = words.stream().map(ActParagraph::asGiven).toList();
    switch (place.part()) {
      case TITLE -> retitle(Ending.ofTitle(given), place);
      case LEAD -> lead(Ending.ofTitle(given), place);
      case WHOLE -> whole(given, place);
      case INNER -> paragraph(given, place);
      case ANNEX, CHAPTER -> throw new NotExact("phần này chưa được hợp nhất tự động");
    }
  }

  private void retitle(List<ActParagraph> words, ActPlace place) throws NotExact {
    ActParagraph title = words.getFirst();
    if (place.level() != Level.ARTICLE) {
      lead(words, place);
      return;
    }
    StringBuilder text =
        new StringBuilder(title.level() == Level.ARTICLE ? title.content() : title.text());
    for (ActParagraph line : words.subList(1, words.size())) {
      if (line.level() != Level.TEXT) {
        throw new NotExact("tên mới của " + place.address() + " có nhiều hơn một dòng");
      }
      text.append(' ').append(line.text());
    }
    article = article.withTitle(text.toString().strip());
  }

  private void whole(List<ActParagraph> words, ActPlace place) throws NotExact {
    if (place.level() == Level.ARTICLE) {
      boolean titled = words.getFirst().level() == Level.ARTICLE;
      List<ActParagraph> ended = words.size() > 1 ? Ending.settled(words) : Ending.ofTitle(words);
      article = titled ? article.renewed(ended) : article.withBody(Ending.settled(words));
      return;
    }
    UnitBounds.Range range = UnitBounds.of(article).range(place);
    if (range.hasLooseEnd()) {
      boolean more = words.size() > 1 && words.getLast().level() == Level.TEXT;
      if (!more) {
        throw new NotExact("không rõ đoạn cuối thuộc " + place.address() + " hay đơn vị chứa nó");
      }
    }
    article =
        article.withBody(
            range.replaced(
                article.body(), Ending.as(words, article.body().get(range.to() - 1).text())));
  }

  private void paragraph(List<ActParagraph> words, ActPlace place) throws NotExact {
    UnitBounds.Range range = UnitBounds.of(article).paragraph(place);
    if (UnitParagraph.of(place).filter(inner -> inner.holds(words)).isEmpty()) {
      throw new NotExact("nội dung mới không khớp với đoạn được sửa của " + place.address());
    }
    ActParagraph old = article.body().get(range.from());
    article = article.withBody(range.replaced(article.body(), Ending.as(words, old.text())));
  }

  /** The paragraphs before the first unit inside. */
  private void lead(List<ActParagraph> words, ActPlace place) throws NotExact {
    List<ActParagraph> body = article.body();
    int from = place.level() == Level.ARTICLE ? 0 : UnitBounds.of(article).range(place).from();
    int to = place.level() == Level.ARTICLE ? 0 : from + 1;
    while (to < body.size() && body.get(to).level() == Level.TEXT) {
      to++;
    }
    if (to == from || to >= body.size() || to - from != 1) {
      throw new NotExact("không xác định được câu dẫn của " + place.address());
    }
    List<ActParagraph> lines = words;
    ActParagraph first = words.getFirst();
    if (place.level() == Level.ARTICLE && first.level() == Level.ARTICLE) {
      article = article.withTitle(first.content());
      lines = words.subList(1, words.size());
    }
    ActParagraph old = body.get(from);
    if (first.level() == Level.TEXT && old.level() != Level.TEXT) {
      lines = List.of(ActParagraph.of(old.printedLabel() + " " + first.text()).asGiven());
    }
    if (lines.size() != 1
        || !ActParagraph.of(lines.getFirst().text()).label().equals(old.label())) {
      throw new NotExact("câu dẫn mới không khớp với câu dẫn của " + place.address());
    }
    article = article.withBody(UnitBounds.Range.of(from, to).replaced(body, lines));
  }

  private void stands(List<ActParagraph> words, ActPlace place) throws NotExact {
    boolean title = place.part() == ActPlace.Part.TITLE;
    String held = title ? article.title() : UnitBounds.of(article).lead(place);
    String said = title ? words.getFirst().content() : UnitBounds.text(words);
    if (!Wording.same(held, said)) {
      throw new NotExact("câu dẫn nêu trong nội dung mới khác câu dẫn của " + place.address());
    }
  }

  private void repeal(ActPlace place) throws NotExact {
    if (place.part() != ActPlace.Part.WHOLE) {
      throw new NotExact("bãi bỏ tên hoặc một đoạn chưa được hợp nhất tự động");
    }
    if (place.level() == Level.ARTICLE) {
      article = article.repealed();
      return;
    }
    UnitBounds.Range range = UnitBounds.of(article).range(place);
    if (range.hasLooseEnd()) {
      throw new NotExact("không rõ đoạn cuối thuộc " + place.address() + " hay đơn vị chứa nó");
    }
    ActParagraph old = article.body().get(range.from());
    ActParagraph repealed =
        new ActParagraph(
            old.level(), old.label(), old.printedLabel() + " " + Article.REPEALED, true);
    article = article.withBody(range.replaced(article.body(), List.of(repealed)));
  }

  private void insert(List<ActParagraph> words, ActPlace place, Optional<Sentence.Beside> beside)
      throws NotExact {
    if (place.level() == Level.ARTICLE) {
      if (words.getFirst().level() == Level.ARTICLE
          && article.renewed(Ending.settled(words)).says(article)) {
        return;
      }
      throw new NotExact("đã có Điều " + article.number());
    }
    List<ActParagraph> given = Ending.settled(words).stream().map(ActParagraph::asGiven).toList();
    UnitBounds units = UnitBounds.of(article);
    if (units.has(place)) {
      if (units.range(place).says(article.body(), given)) {
        return;
      }
      throw new NotExact("đã có " + place.address());
    }
    int at = units.insertionPoint(place, beside);
    List<ActParagraph> body = new ArrayList<>(article.body());
    body.addAll(at, given);
    article = article.withBody(body);
  }
}
