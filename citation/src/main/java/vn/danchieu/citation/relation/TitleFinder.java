package vn.danchieu.citation.relation;

import java.util.Optional;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Finds the trích yếu that follows a citation, and where it ends. */
final class TitleFinder {
  private static final int LONGEST = 160;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;

  TitleFinder(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  /**
   * The first token of a title that starts at a token, "về" and "về việc" left out; -1 for none.
   */
  int start(int at) {
    int id = tokens.id(at);
    if (id == words.ve) {
      return tokens.id(at + 1) == words.viec ? at + 2 : at + 1;
    }
    if (id == words.v && tokens.is(at + 1, '/') && tokens.id(at + 2) == words.v) {
      return at + 3;
    }
    if (words.opensTitle(id) && !isPointing(at)) {
      return isClause(at) ? -1 : at;
    }
    int kind = repeatedKind(at);
    return kind > at && words.opensTitle(tokens.id(kind)) && !isPointing(kind) ? kind : -1;
  }

  /** "… kèm theo Thông tư A⏎Thay thế Phụ lục …": a clause below its heading. */
  private boolean isClause(int at) {
    return tokens.gap(at) >= Tokens.NEW_LINE
        && tokens.isCapitalised(at)
        && tokens.printed(at).equalsIgnoreCase("thay");
  }

  /** The token after "Thông tư" in "Thông tư số 2/2018/TT-BGDĐT Thông tư ban hành …". */
  private int repeatedKind(int at) {
    long match =
        tokens.isCapitalised(at) && tokens.gap(at) < Tokens.NEW_LINE
            ? vocabulary.types().match(tokens, at)
            : PhraseTrie.NONE;
    return match == PhraseTrie.NONE ? at : PhraseTrie.end(match);
  }

  /** "quy định tại", "quy định:", "quy định như sau", "Điều 116" speak of the content. */
  private boolean isPointing(int at) {
    if (tokens.id(at) == words.dieu && tokens.isNumber(at + 1)) {
      return true;
    }
    boolean rule = tokens.id(at) == words.quy && tokens.id(at + 1) == words.dinh;
    if (!rule) {
      return false;
    }
    int id = tokens.id(at + 2);
    return tokens.is(at + 2, ':') || id == words.nhu || id == words.tai || tokens.is(at + 2, '"');
  }

  /** The token after a title, at the latest the given one. */
  int end(int from, int latest) {
    int limit = Math.min(latest, from + LONGEST);
    for (int at = from; at < limit; at++) {
      if (tokens.is(at, ';')
          || tokens.is(at, ':')
          || tokens.is(at, '"') && at > from
          || tokens.is(at, ')') && !opens(from, at)
          || tokens.is(at, '.') && at + 1 == limit
          || tokens.is(at, '(') && tokens.id(at + 1) == words.sau
          || at > from && isClauseBreak(at)) {
        return at;
      }
    }
    return limit;
  }

  private boolean opens(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (tokens.is(at, '(')) {
        return true;
      }
    }
    return false;
  }

  /** ", UBND tỉnh yêu cầu …": the host takes the floor again. */
  boolean isClauseBreak(int at) {
    if (!tokens.is(at, ',')) {
      return tokens.id(at) == words.duoc
          && (tokens.id(at + 1) == words.sua || tokens.id(at + 1) == words.bo);
    }
    int next = at + 1;
    if (words.takesFloor(tokens.id(next)) && words.takesFloor(tokens.id(next + 1))) {
      return true;
    }
    Optional<Issuers.Match> body = vocabulary.issuers().match(tokens, next);
    return body.isPresent() && words.takesFloor(tokens.id(body.get().end()));
  }
}
