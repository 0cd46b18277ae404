package vn.danchieu.citation.relation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;

/**
 * "Bãi bỏ quy trình nội bộ số 1 … ban hành kèm theo Quyết định A": the verb that opens a sentence,
 * far before its first document, whose object is a part of that document.
 */
final class OpeningVerbs {
  private static final int LONGEST_VERB = 5;
  private static final int LONGEST_OBJECT = 60;

  private static final Set<String> QUANTIFIERS =
      Set.of("các", "những", "một", "số", "phần", "toàn", "bộ");

  /** The first words of what is a part of a document. */
  private static final Set<String> PARTS =
      Set.of(
          "mẫu", "biểu", "phụ", "nội", "danh", "điều", "khoản", "điểm", "chương", "mục", "phần",
          "thủ", "bảng", "dòng", "tên", "gạch");

  /** With these the word before names no part: "mục tiêu", "chương trình". */
  private static final Set<String> NO_PARTS = Set.of("tiêu", "trình", "đích", "chỉnh", "tra");

  /**
   * Behind these another thing than a part of the document is spoken of: what is contrary to it,
   * made to agree with it, put into something else, or meets what it asks for.
   */
  private static final Set<String> STOPS =
      Set.of(
          "trái", "này", "bởi", "bằng", "để", "nhằm", "thì", "căn", "đã", "nếu", "khi", "trừ", "là",
          "chưa", "ngoài", "gửi", "giao", "đáp", "đạt");

  /** Words of two syllables that do so too: those whom the document is about, and a draft. */
  private static final Set<String> STOPPING_PAIRS =
      Set.of(
          "đối tượng",
          "trường hợp",
          "dự thảo",
          "thuộc diện",
          "phù hợp",
          "thống nhất",
          "trước ngày",
          "không còn",
          "không quy");

  /** The words that tie a part to the document behind them. */
  private static final Set<String> TIES = Set.of("của", "trong", "tại", "vào", "kèm");

  /** Words; what is told at greater length is seldom a part of the document alone. */
  private static final int LONGEST_OF = 16;

  private final Tokens tokens;
  private final RelationPhrases phrases;

  OpeningVerbs(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.phrases = vocabulary.relations();
  }

  /** The verb of a sentence for a document; it says that a part is meant. */
  Optional<Trigger> verb(int first, Mention mention) {
    int head = mention.leftmost();
    boolean pinpoint = mention.hasPinpoint() && head < mention.firstToken();
    if (!tokens.isCapitalised(first) || head - first > LONGEST_OBJECT) {
      return Optional.empty();
    }
    for (int at = Math.min(first + LONGEST_VERB, head - 1); at > first; at--) {
      Optional<RelationPhrases.Match> verb =
          phrases
              .activeBefore(tokens, at)
              .filter(found -> found.start() == first && found.relation().alters())
              .filter(found -> !"điều".equals(tokens.small(first)));
      if (verb.isPresent()) {
        return isPart(at) && isOneObject(at, head) && isBound(first, at, head, pinpoint)
            ? verb.map(found -> new Trigger(found.relation(), first, head, false, false, true))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPart(int from) {
    int at = from;
    while (QUANTIFIERS.contains(tokens.small(at)) && !PARTS.contains(tokens.small(at))) {
      at++;
    }
    boolean rules =
        tokens.small(at).equals("quy")
            && (tokens.small(at + 1).equals("định") || tokens.small(at + 1).equals("trình"));
    return rules || isNamedPart(at);
  }

  private boolean isOneObject(int from, int head) {
    if (tokens.small(head - 1).equals("và") || tokens.is(head - 1, ',')) {
      return false;
    }
    for (int at = from; at < head; at++) {
      boolean annexed = tokens.small(at - 1).equals("kèm");
      boolean follows = tokens.small(at).equals("theo") && !annexed;
      boolean mark = !tokens.isWord(at) && !tokens.isNumber(at) && !isPlainMark(at);
      if (follows || mark || isStop(at, head)) {
        return false;
      }
    }
    return true;
  }

  private boolean isStop(int at, int head) {
    String word = tokens.small(at);
    String next = tokens.small(at + 1);
    boolean beside = word.equals("sau") || word.equals("vào") && at < head - 1;
    boolean placed = isNamedPart(at + 1) || TIES.contains(next) || next.equals("sau");
    return STOPS.contains(word) || STOPPING_PAIRS.contains(word + " " + next) || beside && !placed;
  }

  private boolean isNamedPart(int at) {
    return PARTS.contains(tokens.small(at)) && !NO_PARTS.contains(tokens.small(at + 1));
  }

  /**
   * Whether the object is tied to the document: by a word, by the number of a part before it, or by
   * a part of the document that its name begins with. What is added may come from anywhere and only
   * be told of in the document.
   */
  private boolean isBound(int first, int from, int head, boolean pinpoint) {
    int tie = tokens.small(head - 1).equals("các") ? head - 2 : head - 1;
    String last = tokens.small(tie);
    boolean annexed = last.equals("kèm") || tokens.small(tie - 1).equals("kèm");
    boolean adds = tokens.small(first).equals("bổ");
    boolean told = last.equals("tại") && tokens.small(tie - 1).equals("định");
    if (annexed || adds && told) {
      return annexed;
    }
    boolean near = words(from, head) <= LONGEST_OF;
    return last.equals("tại")
        || pinpoint
        || tokens.isNumber(head - 1)
        || near && TIES.contains(last);
  }

  private long words(int from, int head) {
    return IntStream.range(from, head)
        .filter(at -> tokens.isWord(at) && tokens.length(at) > 1)
        .filter(at -> !PARTS.contains(tokens.small(at)))
        .count();
  }

  private boolean isPlainMark(int at) {
    return tokens.is(at, ',') || tokens.is(at, '-') || tokens.is(at, '/') || tokens.is(at, '.');
  }
}
