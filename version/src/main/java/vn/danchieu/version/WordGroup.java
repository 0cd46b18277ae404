package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Quoted words of a sentence that change at the same places: "cụm từ A, cụm từ B bằng cụm từ C tại
 * …". A sentence has one group after another.
 *
 * @param tail what stands behind the words, up to the next group: their places
 */
record WordGroup(List<Word> words, String tail) {
  /**
   * @param now what replaces it
   * @param anchor the words beside which it stands or comes
   */
  record Word(
      String quoted, Optional<String> now, Optional<String> anchor, boolean isBehindAnchor) {
    Word(String quoted) {
      this(quoted, Optional.empty(), Optional.empty(), true);
    }

    Word by(String other) {
      return new Word(quoted, Optional.of(other), anchor, isBehindAnchor);
    }

    Word beside(String other, boolean behind) {
      return new Word(quoted, now, Optional.of(other), behind);
    }
  }

  private static final Pattern QUOTED = Pattern.compile("(?iU)" + WordChanges.KIND + WordChanges.Q);
  private static final Pattern BETWEEN =
      Pattern.compile("(?iU)[\\s,;]*(?:(?:và|hoặc)\\s*)?(?:thay\\s*)?");
  private static final Pattern BY =
      Pattern.compile(
          "(?iUs)(.*?)[\\s,]*(?:được\\s+)?(?:thay\\s+thế\\s+)?\\b(?:bằng|thành|bởi)\\s*");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?iUs)(.*?)[\\s,;]*(?:và\\s+)?(?:vào\\s+|ngay\\s+|phía\\s+)*\\b(sau|trước)\\s*");
  private static final Pattern EXCEPT = Pattern.compile("(?iUs).*\\btrừ(?:\\s.*)?");

  /** Where each of several words comes beside others of its own, each for itself. */
  Stream<WordGroup> each() {
    boolean own = words.stream().allMatch(word -> word.anchor().isPresent());
    return own && words.size() > 1
        ? words.stream().map(word -> new WordGroup(List.of(word), tail))
        : Stream.of(this);
  }

  static List<WordGroup> read(String rest, MaskedSentence masked) {
    Reading reading = new Reading();
    Matcher quoted = QUOTED.matcher(rest);
    int at = 0;
    while (quoted.find()) {
      reading.take(
          rest.substring(at, quoted.start()), quoted.group(), masked.quotation(quoted.group(1)));
      at = quoted.end();
    }
    return reading.end(rest.substring(at));
  }

  private static final class Reading {
    private final List<WordGroup> done = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private final StringBuilder tail = new StringBuilder();

    /** Where the words begin that the next "bằng …" replaces. */
    private int unreplaced;

    void take(String before, String printed, String quoted) {
      if (words.isEmpty()) {
        words.add(new Word(quoted));
        return;
      }
      if (EXCEPT.matcher(tail + before).matches() && !before.contains(";")) {
        tail.append(before).append(printed);
        return;
      }
      Matcher by = BY.matcher(before);
      Matcher beside = BESIDE.matcher(before);
      if (by.matches()) {
        tail.append(by.group(1));
        replaceBy(quoted);
      } else if (beside.matches()) {
        beside(beside.group(1), quoted, beside.group(2).equalsIgnoreCase("sau"));
      } else if (tail.isEmpty() && BETWEEN.matcher(before).matches()) {
        words.add(new Word(quoted));
      } else {
        tail.append(before);
        close();
        words.add(new Word(quoted));
      }
    }

    /** Those before that wait for new words get the same: "A tại …; B tại … bằng C". */
    private void replaceBy(String now) {
      for (int i = unreplaced; i < done.size(); i++) {
        WordGroup group = done.get(i);
        done.set(
            i, new WordGroup(group.words().stream().map(w -> w.by(now)).toList(), group.tail()));
      }
      words.replaceAll(word -> word.now().isPresent() ? word : word.by(now));
      unreplaced = done.size();
    }

    /** "vào sau B tại …; vào sau C tại …": the same words beside others. */
    private void beside(String between, String anchor, boolean behind) {
      Word last = words.getLast();
      if (last.anchor().isPresent()) {
        tail.append(between);
        close();
        words.add(new Word(last.quoted()).beside(anchor, behind));
        return;
      }
      boolean direct = between.isBlank() && tail.isEmpty();
      words.set(words.size() - 1, last.beside(anchor, behind));
      if (!direct) {
        tail.append(' ').append(between);
      }
    }

    private void close() {
      done.add(new WordGroup(List.copyOf(words), tail.toString()));
      boolean replaced = words.stream().allMatch(w -> w.now().isPresent());
      unreplaced = replaced ? done.size() : unreplaced;
      words = new ArrayList<>();
      tail.setLength(0);
    }

    List<WordGroup> end(String rest) {
      tail.append(rest);
      close();
      return List.copyOf(done);
    }
  }
}
