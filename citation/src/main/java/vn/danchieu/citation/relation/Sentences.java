package vn.danchieu.citation.relation;

import vn.danchieu.citation.Span;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/**
 * Sentences of official texts, asked for from left to right: list marks and numbers stay outside.
 */
final class Sentences {
  private final Tokens tokens;
  private final Words words;

  private int first;
  private int after;

  Sentences(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = vocabulary.words();
  }

  /** Makes the sentence around a token the current one; tokens must not run backwards. */
  void moveTo(int token) {
    if (token < after) {
      return;
    }
    int start = token;
    while (start > after && !begins(start)) {
      start--;
    }
    first = start;
    int end = token + 1;
    while (end < tokens.size() && !begins(end)) {
      end++;
    }
    after = end;
  }

  int first() {
    return first;
  }

  /** The token after the sentence. */
  int after() {
    return after;
  }

  /** The sentence without the list mark that may open the next one. */
  Span span() {
    int last = after - 1;
    while (last > first && isListMark(last)) {
      last--;
    }
    return new Span(tokens.start(first), tokens.end(last));
  }

  private boolean isListMark(int at) {
    return tokens.gap(at) >= Tokens.NEW_LINE && (tokens.is(at, '-') || tokens.is(at, '+'));
  }

  /** Whether a sentence begins with a token. */
  boolean begins(int at) {
    if (at == 0) {
      return true;
    }
    byte gap = tokens.gap(at);
    if (gap == Tokens.GLUED) {
      return false;
    }
    int before = at - 1;
    if (tokens.is(before, '.') || tokens.is(before, '?') || tokens.is(before, '!')) {
      return !isAbbreviation(before) && (gap >= Tokens.NEW_LINE || !isSmallWord(at));
    }
    if (isListMarkEnd(before)) {
      return true;
    }
    if (gap == Tokens.SPACED) {
      return false;
    }
    if (tokens.is(before, ':') || tokens.is(before, ';') || tokens.is(before, '/')) {
      return true;
    }
    if (startsItem(at)) {
      return true;
    }
    if (gap == Tokens.NEW_PARAGRAPH) {
      return !isSmallWord(at);
    }
    return tokens.id(at) == words.can && tokens.id(at + 1) == words.cu && tokens.isCapitalised(at);
  }

  private boolean isSmallWord(int at) {
    return tokens.isWord(at) && !tokens.isCapitalised(at);
  }

  /** "TP." and "KT." */
  private boolean isAbbreviation(int dot) {
    return tokens.is(dot, '.')
        && tokens.glued(dot)
        && tokens.isWord(dot - 1)
        && tokens.length(dot - 1) <= 3
        && tokens.isCapitalised(dot - 1)
        && Character.isUpperCase(tokens.text().charAt(tokens.end(dot - 1) - 1));
  }

  private boolean startsItem(int at) {
    if (tokens.is(at, '-') || tokens.is(at, '+')) {
      return tokens.gap(at + 1) != Tokens.GLUED;
    }
    boolean number = tokens.isNumber(at) && tokens.length(at) <= 3;
    boolean letter = tokens.isWord(at) && tokens.length(at) == 1;
    return (number || letter)
        && tokens.glued(at + 1)
        && (tokens.is(at + 1, '.') || tokens.is(at + 1, ')'))
        && tokens.gap(at + 2) != Tokens.GLUED;
  }

  /** Whether a token ends a list mark that opens its line: "2.", "a)", "-". */
  private boolean isListMarkEnd(int at) {
    if (tokens.is(at, '-') || tokens.is(at, '+')) {
      return at == 0 || tokens.gap(at) >= Tokens.NEW_LINE;
    }
    boolean closing = tokens.is(at, ')') || tokens.is(at, '.');
    return closing
        && at > 0
        && startsItem(at - 1)
        && (at == 1 || tokens.gap(at - 1) >= Tokens.NEW_LINE);
  }
}
