package vn.danchieu.citation.relation;

import java.util.Optional;
import java.util.Set;
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

  /** They let another document, or another end, come between the verb and the document. */
  private static final Set<String> STOPS =
      Set.of("trái", "này", "bởi", "bằng", "để", "nhằm", "thì", "căn", "đã", "nếu", "khi", "trừ");

  private final Tokens tokens;
  private final RelationPhrases phrases;

  OpeningVerbs(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.phrases = vocabulary.relations();
  }

  /** The verb of a sentence for the document at a token; it says that a part is meant. */
  Optional<Trigger> verb(int first, int head) {
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
        return isPart(at) && isOneObject(at, head)
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
    boolean part = PARTS.contains(tokens.small(at)) && !NO_PARTS.contains(tokens.small(at + 1));
    return rules || part;
  }

  private boolean isOneObject(int from, int head) {
    if (tokens.small(head - 1).equals("và") || tokens.is(head - 1, ',')) {
      return false;
    }
    for (int at = from; at < head; at++) {
      boolean annexed = tokens.small(at - 1).equals("kèm");
      boolean follows = tokens.small(at).equals("theo") && !annexed;
      boolean mark = !tokens.isWord(at) && !tokens.isNumber(at) && !isPlainMark(at);
      if (follows || mark || STOPS.contains(tokens.small(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlainMark(int at) {
    return tokens.is(at, ',') || tokens.is(at, '-') || tokens.is(at, '/') || tokens.is(at, '.');
  }
}
