package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Words;

/** Reads "Nghị định này" and "Kế hoạch nêu trên". */
final class PointingWords {
  private final Tokens tokens;
  private final Words words;

  PointingWords(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  Optional<Mention> read(DocumentType type, int at, int after) {
    if (tokens.gap(after) == Tokens.NEW_PARAGRAPH || !mayPoint(type, at)) {
      return Optional.empty();
    }
    if (tokens.id(after) == words.nay) {
      return accented(after, 'à') && !atSentenceStart(type, at)
          ? Optional.of(mention(Kind.SELF, at, after + 1))
          : Optional.empty();
    }
    int end = anaphorEnd(type, after);
    return end > after ? Optional.of(mention(Kind.ANAPHOR, at, end)) : Optional.empty();
  }

  private Mention mention(Kind kind, int at, int end) {
    return new Mention(kind, at, end, tokens.start(at), tokens.end(end - 1));
  }

  /** A common noun points to a document only where it is written as a name. */
  private boolean mayPoint(DocumentType type, int at) {
    return !type.is("common") && !type.is("short") || tokens.isCapitalised(at);
  }

  /** "Quy định này" opening a sentence may be any rule. */
  private boolean atSentenceStart(DocumentType type, int at) {
    return type.name().equals("Quy định") && startsSentence(at);
  }

  private boolean startsSentence(int at) {
    return at == 0
        || tokens.is(at - 1, '.')
        || tokens.is(at - 1, ':')
        || tokens.is(at - 1, '"')
        || tokens.gap(at) == Tokens.NEW_PARAGRAPH;
  }

  /** "này" and not "nay", where the text has accents at all. */
  private boolean accented(int at, char letter) {
    String word = tokens.printed(at);
    return word.length() < 2 || word.charAt(1) != 'a' || letter == 'a' || word.length() > 3;
  }

  private int anaphorEnd(DocumentType type, int after) {
    int id = tokens.id(after);
    boolean said =
        id == words.neu || id == words.noi || id == words.ke || id == words.dan || id == words.vua;
    if (said && tokens.id(after + 1) == words.tren) {
      return after + 2;
    }
    if (id == words.vua
        && (tokens.id(after + 1) == words.neu || tokens.id(after + 1) == words.dan)) {
      return tokens.id(after + 2) == words.tren ? after + 3 : after + 2;
    }
    if (id == words.tren && !type.name().equals("Quy định")) {
      if (tokens.id(after + 1) == words.day) {
        return after + 2;
      }
      return endsPhrase(after + 1) ? after + 1 : after;
    }
    if (id == words.do_ && tokens.printed(after).startsWith("đ")) {
      return type.isLaw() && !tokens.isCapitalised(after - 1) ? after : after + 1;
    }
    return after;
  }

  /** "Quyết định trên," and not "Luật trên phạm vi". */
  private boolean endsPhrase(int at) {
    int id = tokens.id(at);
    return id < 0 && id != Tokens.NUMBER && !tokens.is(at, '"') && !tokens.is(at, '-')
        || id == words.va
        || id == words.da
        || id == words.duoc
        || id == words.cua
        || id == words.thi_
        || id == words.co && tokens.printed(at).endsWith("ó")
        || id == words.quy;
  }
}
