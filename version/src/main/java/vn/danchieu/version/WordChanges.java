package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danchieu.version.Action.ReplaceWords.Except;
import vn.danchieu.version.Action.ReplaceWords.Pair;

/**
 * Reads a change of words: "Thay thế cụm từ A bằng cụm từ B tại …", "Bỏ cụm từ A tại …", "Bổ sung
 * cụm từ A vào sau cụm từ B tại …".
 */
final class WordChanges {
  static final String KIND =
      "(?:(?:các|một\\s+số)\\s+)?(?:cụm\\s+từ|từ\\s+ngữ|từ|chữ|số|dấu|nội\\s+dung|đoạn|đoạn\\s+văn|thuật\\s+ngữ|ký\\s+hiệu|cụm|các\\s+từ|phần)?\\s*:?\\s*";
  static final String Q = MaskedSentence.MASK;

  private static final Pattern QUOTED = Pattern.compile("(?iU)" + KIND + Q);
  private static final Pattern PLACED =
      Pattern.compile(
          "(?iU)^[\\s,]*(?:(?:được\\s+)?quy\\s+định\\s+tại|nêu\\s+tại|(?:(?:tại|ở)\\s+)?cuối(?=\\s+(?:điểm|khoản))|tại|ở|trong|của)\\s*:?\\s+(.*)$",
          Pattern.DOTALL);
  private static final Pattern EXCEPT =
      Pattern.compile("(?iU)[,\\s(]*\\btrừ\\s+(.*)$", Pattern.DOTALL);
  private static final Pattern EXCEPT_WORDS =
      Pattern.compile(
          "(?iU)\\s*"
              + KIND
              + Q
              + "((?:\\s*(?:,|và)\\s*"
              + KIND
              + Q
              + ")*)\\s*(?:được\\s+)?(?:quy\\s+định\\s+)?(?:tại|ở|trong)\\s+");

  /**
   * @param places where; those of the whole act where the sentence names none
   */
  record WordChange(Action action, PlaceReader.Places places) {
    /** Its places that name no act. */
    WordChange inAct(String act) {
      List<ActPlace> there =
          places.list().stream().map(p -> p.inAct(p.act().or(() -> Optional.of(act)))).toList();
      return new WordChange(action, new PlaceReader.Places(there, places.clean()));
    }
  }

  private WordChanges() {}

  /** Whether words are what changes. */
  static boolean begins(String rest) {
    return QUOTED.matcher(rest.stripLeading()).lookingAt();
  }

  /**
   * @param verb the verb, in small letters
   * @param rest what follows it, masked
   */
  static Optional<List<WordChange>> read(String verb, String rest, MaskedSentence masked) {
    if (!QUOTED.matcher(rest).lookingAt()) {
      return Optional.empty();
    }
    boolean adds = verb.startsWith("bổ sung");
    boolean deletes = verb.matches("(?:bỏ|bãi|h|lược).*");
    List<WordGroup> groups = WordGroup.read(rest, masked);
    List<WordChange> out = new ArrayList<>();
    for (WordGroup group : groups.stream().flatMap(g -> adds ? g.each() : Stream.of(g)).toList()) {
      Optional<Function<List<Except>, Action>> action =
          adds ? added(group) : deletes ? deleted(group) : replaced(group);
      if (action.isEmpty()) {
        return Optional.of(List.of(unread(rest)));
      }
      out.add(withPlaces(group.tail(), masked, action.orElseThrow()));
    }
    return Optional.of(out);
  }

  /** Words beside others change there alone. */
  private static Optional<Function<List<Except>, Action>> replaced(WordGroup group) {
    boolean unclear = group.words().size() > 1;
    boolean whole =
        group.words().stream()
            .allMatch(w -> w.now().isPresent() && !(unclear && w.anchor().isPresent()));
    List<Pair> pairs =
        group.words().stream()
            .map(w -> new Pair(besideAnchor(w, w.quoted()), besideAnchor(w, w.now().orElse(""))))
            .toList();
    return whole ? Optional.of(except -> new Action.ReplaceWords(pairs, except)) : Optional.empty();
  }

  private static String besideAnchor(WordGroup.Word word, String words) {
    return word.anchor()
        .map(anchor -> WordEditing.beside(anchor, words, word.isBehindAnchor()))
        .orElse(words);
  }

  /** Words beside others are deleted there alone. */
  private static Optional<Function<List<Except>, Action>> deleted(WordGroup group) {
    List<Pair> pairs = new ArrayList<>();
    for (WordGroup.Word word : group.words()) {
      // Of several words beside one it is not said which stand there.
      boolean unclear = word.anchor().isPresent() && group.words().size() > 1;
      if (word.now().isPresent() || unclear) {
        return Optional.empty();
      }
      pairs.add(
          word.anchor().isEmpty()
              ? new Pair(word.quoted(), "")
              : new Pair(
                  WordEditing.beside(
                      word.anchor().orElseThrow(), word.quoted(), word.isBehindAnchor()),
                  word.anchor().orElseThrow().strip()));
    }
    return Optional.of(except -> new Action.ReplaceWords(List.copyOf(pairs), except));
  }

  private static Optional<Function<List<Except>, Action>> added(WordGroup group) {
    WordGroup.Word word = group.words().getFirst();
    if (group.words().size() != 1 || word.anchor().isEmpty() || word.now().isPresent()) {
      return Optional.empty();
    }
    Action action =
        new Action.InsertWords(word.quoted(), word.anchor().orElseThrow(), word.isBehindAnchor());
    return Optional.of(except -> except.isEmpty() ? action : unread(group.tail()).action());
  }

  private static WordChange withPlaces(
      String tail, MaskedSentence masked, Function<List<Except>, Action> action) {
    String where = tail;
    List<Except> except = List.of();
    Matcher excepting = EXCEPT.matcher(tail);
    if (excepting.find()) {
      where = tail.substring(0, excepting.start());
      except = excepted(excepting.group(1), masked);
      if (except.isEmpty()) {
        return unread(tail);
      }
    }
    Matcher placed = PLACED.matcher(where);
    if (placed.find()) {
      return new WordChange(action.apply(except), PlaceReader.read(placed.group(1)));
    }
    return where.matches("(?iU)[\\s;,.:]*(?:và\\s*)?")
        ? new WordChange(action.apply(except), PlaceReader.Places.NONE)
        : unread(tail);
  }

  /** "trừ khoản 4 Điều 7", "trừ cụm từ A tại khoản 4 Điều 7"; empty where it is not understood. */
  private static List<Except> excepted(String text, MaskedSentence masked) {
    Matcher words = EXCEPT_WORDS.matcher(text);
    boolean some = words.lookingAt();
    List<String> kept =
        some
            ? Pattern.compile(Q)
                .matcher(words.group())
                .results()
                .map(m -> masked.quotation(m.group(1)))
                .toList()
            : List.of();
    PlaceReader.Places places = PlaceReader.read(some ? text.substring(words.end()) : text);
    return places.clean()
        ? places.list().stream().map(place -> new Except(place, kept)).toList()
        : List.of();
  }

  /** What is not understood is outstanding wherever it may hold. */
  private static WordChange unread(String tail) {
    return new WordChange(
        new Action.Refused("câu sửa đổi cụm từ không đọc được trọn vẹn"),
        new PlaceReader.Places(PlaceReader.read(tail).list(), true));
  }
}
