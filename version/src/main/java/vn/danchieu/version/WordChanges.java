package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.version.Action.ReplaceWords.Pair;

/**
 * Reads a change of words: "Thay thế cụm từ A bằng cụm từ B tại …", "Bỏ cụm từ A tại …", "Bổ sung
 * cụm từ A vào sau cụm từ B tại …".
 */
final class WordChanges {
  private static final String KIND =
      "(?:(?:các|một\\s+số)\\s+)?(?:cụm\\s+từ|từ\\s+ngữ|từ|chữ|số|dấu|nội\\s+dung|đoạn|đoạn\\s+văn|thuật\\s+ngữ|ký\\s+hiệu|cụm|các\\s+từ|phần)?\\s*";
  private static final String Q = Masked.MASK;

  private static final Pattern REPLACED =
      Pattern.compile(
          "(?iU)"
              + KIND
              + Q
              + "\\s*,?\\s*(?:được\\s+)?(?:thay\\s+thế\\s+)?(?:bằng|thành|bởi)\\s+"
              + KIND
              + Q);
  private static final Pattern OLD = Pattern.compile("(?iU)" + KIND + Q);
  private static final Pattern ADDED =
      Pattern.compile(
          "(?iU)"
              + KIND
              + Q
              + "\\s*,?\\s*(?:vào\\s+|ngay\\s+)*(?<side>sau|trước)\\s+"
              + KIND
              + "\\s*"
              + Q);
  private static final Pattern PLACED =
      Pattern.compile(
          "(?iU)^[\\s,]*(?:(?:được\\s+)?quy\\s+định\\s+tại|nêu\\s+tại|tại|ở|trong|của)\\s+(.*)$",
          Pattern.DOTALL);
  private static final Pattern EXCEPT =
      Pattern.compile("(?iU)[,\\s(]*\\btrừ\\s+(.*)$", Pattern.DOTALL);
  private static final Pattern BETWEEN = Pattern.compile("(?iU)[\\s,;]*(?:và\\s+)?(?:thay\\s+)?");

  /**
   * @param places where; those of the whole act where the sentence names none
   */
  record WordChange(Action action, PlaceReader.Places places) {}

  private WordChanges() {}

  /**
   * @param verb the verb, in small letters
   * @param rest what follows it, masked
   */
  static Optional<List<WordChange>> read(String verb, String rest, Masked masked) {
    if (!OLD.matcher(rest).lookingAt()) {
      return Optional.empty();
    }
    if (verb.startsWith("bổ sung")) {
      return Optional.of(added(rest, masked));
    }
    return verb.startsWith("bỏ")
            || verb.startsWith("bãi")
            || verb.startsWith("h")
            || verb.startsWith("lược")
        ? Optional.of(deleted(rest, masked))
        : Optional.of(replaced(rest, masked));
  }

  private static List<WordChange> replaced(String rest, Masked masked) {
    List<WordChange> out = new ArrayList<>();
    int at = 0;
    Matcher pair = REPLACED.matcher(rest);
    while (at < rest.length()) {
      List<Pair> pairs = new ArrayList<>();
      while (pair.find(at) && BETWEEN.matcher(rest.substring(at, pair.start())).matches()) {
        pairs.add(new Pair(masked.quotation(pair.group(1)), masked.quotation(pair.group(2))));
        at = pair.end();
      }
      if (pairs.isEmpty()) {
        out.add(unread(rest.substring(at)));
        return out;
      }
      int next = nextPair(pair, rest, at);
      out.add(change(pairs, rest.substring(at, next)));
      at = next;
      if (rest.substring(at).matches("[\\s;,.]*")) {
        break;
      }
    }
    return out;
  }

  private static int nextPair(Matcher pair, String rest, int at) {
    return pair.find(at) ? pair.start() : rest.length();
  }

  private static WordChange change(List<Pair> pairs, String tail) {
    return withPlaces(tail, except -> new Action.ReplaceWords(List.copyOf(pairs), except));
  }

  private static WordChange withPlaces(
      String tail, java.util.function.Function<List<Place>, Action> action) {
    String where = tail;
    List<Place> except = List.of();
    Matcher excepting = EXCEPT.matcher(tail);
    if (excepting.find()) {
      where = tail.substring(0, excepting.start());
      PlaceReader.Places excepted = PlaceReader.read(excepting.group(1));
      if (!excepted.clean() || excepted.list().isEmpty()) {
        return unread(tail);
      }
      except = excepted.list();
    }
    Matcher placed = PLACED.matcher(where);
    if (placed.find()) {
      return new WordChange(action.apply(except), PlaceReader.read(placed.group(1)));
    }
    return where.matches("[\\s;,.:]*")
        ? new WordChange(action.apply(except), PlaceReader.Places.NONE)
        : unread(tail);
  }

  /** Several groups of words, each with its places. */
  private static List<WordChange> deleted(String rest, Masked masked) {
    List<WordChange> out = new ArrayList<>();
    Matcher old = OLD.matcher(rest);
    int at = 0;
    while (old.find(at)) {
      List<Pair> pairs = new ArrayList<>();
      while (old.find(at) && BETWEEN.matcher(rest.substring(at, old.start())).matches()) {
        pairs.add(new Pair(masked.quotation(old.group(1)), ""));
        at = old.end();
      }
      int next = old.find(at) ? old.start() : rest.length();
      String tail = rest.substring(at, next);
      out.add(
          pairs.isEmpty()
              ? unread(rest)
              : withPlaces(tail, except -> new Action.ReplaceWords(List.copyOf(pairs), except)));
      if (pairs.isEmpty()) {
        break;
      }
      at = next;
    }
    return out;
  }

  private static List<WordChange> added(String rest, Masked masked) {
    Matcher added = ADDED.matcher(rest);
    if (!added.lookingAt()) {
      return List.of(unread(rest));
    }
    String tail = rest.substring(added.end());
    if (tail.contains("⟦")) {
      return List.of(unread(rest));
    }
    Action action =
        new Action.InsertWords(
            masked.quotation(added.group(1)),
            masked.quotation(added.group(3)),
            added.group("side").equalsIgnoreCase("sau"));
    return List.of(withPlaces(tail, except -> except.isEmpty() ? action : unread(tail).action()));
  }

  /** What is not understood is outstanding wherever it may hold. */
  private static WordChange unread(String tail) {
    return new WordChange(
        new Action.Refused("câu sửa đổi cụm từ không đọc được trọn vẹn"),
        new PlaceReader.Places(PlaceReader.read(tail).list(), true));
  }
}
