package vn.danchieu.citation.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.danchieu.citation.text.Tokens;

/** The quoted stretches of a text, from their opening mark to their closing one. */
final class Quotations {
  /** A mark that nobody closes quotes no more than this. */
  private static final int LONGEST = 20_000;

  private record Stretch(int first, int last) {}

  private final Tokens tokens;
  private final List<Stretch> stretches = new ArrayList<>();

  Quotations(Tokens tokens) {
    this.tokens = tokens;
    int depth = 0;
    int first = -1;
    for (int at = 0; at < tokens.size(); at++) {
      if (!tokens.is(at, '"')) {
        continue;
      }
      if (opens(at)) {
        boolean anew = depth == 0 || startsBlock(at) || at - first > LONGEST;
        if (anew && depth > 0) {
          stretches.add(new Stretch(first, Math.min(at, first + LONGEST)));
        }
        first = anew ? at : first;
        depth = anew ? 1 : depth + 1;
      } else if (depth > 0 && --depth == 0) {
        stretches.add(new Stretch(first, at));
      }
    }
    if (depth > 0) {
      stretches.add(new Stretch(first, Math.min(tokens.size(), first + LONGEST)));
    }
  }

  /** The opening mark of the quotation a token stands in; -1 where it stands in none. */
  int opening(int token) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Stretch stretch = stretches.get(middle);
      if (token < stretch.first()) {
        high = middle - 1;
      } else if (token > stretch.last()) {
        low = middle + 1;
      } else {
        return stretch.first();
      }
    }
    return -1;
  }

  private boolean opens(int at) {
    return switch (tokens.text().charAt(tokens.start(at))) {
      case '“', '„', '«', '〝', '‟' -> true;
      case '”', '»', '〞' -> false;
      default -> tokens.gap(at) != Tokens.GLUED && tokens.glued(at + 1);
    };
  }

  /** "… như sau:" and a mark, or a mark that opens a paragraph. */
  private boolean startsBlock(int at) {
    return tokens.is(at - 1, ':') || tokens.gap(at) >= Tokens.NEW_LINE;
  }
}
