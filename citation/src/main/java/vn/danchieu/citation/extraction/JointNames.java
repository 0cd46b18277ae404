package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/**
 * Reads joint programmes, which have a name and no number: "Chương trình phối hợp … giữa A và B".
 */
final class JointNames {
  private static final int LONGEST = 70;

  private final Tokens tokens;
  private final Words words;

  JointNames(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = vocabulary.words();
  }

  Optional<Mention> read(int at, int after) {
    if (!tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    boolean between = false;
    int i = after;
    while (i < at + LONGEST && !ends(i)) {
      if (tokens.id(i) == words.giua) {
        between = true;
      }
      int period = periodEnd(i);
      if (period > i) {
        return between ? Optional.of(named(at, period)) : Optional.empty();
      }
      i++;
    }
    return between && i < at + LONGEST ? Optional.of(named(at, i)) : Optional.empty();
  }

  private Mention named(int at, int end) {
    Mention mention = new Mention(Kind.UNNUMBERED, at, end, tokens.start(at), tokens.end(end - 1));
    mention.name = Optional.of(Spaces.single(tokens.text().substring(mention.start, mention.end)));
    return mention;
  }

  private boolean ends(int at) {
    return at >= tokens.size()
        || tokens.gap(at) == Tokens.NEW_PARAGRAPH
        || tokens.is(at, ';')
        || tokens.is(at, '.')
        || tokens.is(at, ':')
        || tokens.is(at, '(')
        || tokens.is(at, '"')
        || tokens.id(at) == words.so && tokens.isNumber(at + 1);
  }

  /** The token after "giai đoạn 2017 - 2021". */
  private int periodEnd(int at) {
    boolean period =
        tokens.id(at) == words.giai
            && tokens.id(at + 1) == words.doan
            && tokens.isNumber(at + 2)
            && tokens.is(at + 3, '-')
            && tokens.isNumber(at + 4);
    return period ? at + 5 : at;
  }
}
