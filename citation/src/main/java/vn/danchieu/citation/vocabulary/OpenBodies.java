package vn.danchieu.citation.vocabulary;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.text.Tokens;

/**
 * Bodies that no table names: "Ban Quản lý dự án khu vực Mộc Châu", "Hiệu trưởng Trường Đại học Tây
 * Bắc". The word for the kind of body opens the name, which goes on to the next mark or verb.
 */
final class OpenBodies {
  private static final int LONGEST = 18;

  private final Set<String> kinds = new HashSet<>();
  private final Set<String> stops = new HashSet<>();

  OpenBodies() {
    for (Table.Row row : Table.read("open-bodies.tsv").rows()) {
      (row.get("role").equals("kind") ? kinds : stops).add(row.get("word"));
    }
  }

  /** The body named from a token on, as written; nothing is known of it but its name. */
  Optional<Issuers.Match> match(Tokens tokens, int from) {
    if (!tokens.isWord(from) || !tokens.isCapitalised(from) || !isKind(tokens, from)) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < Math.min(tokens.size(), from + LONGEST) && goesOn(tokens, end)) {
      end++;
    }
    if (end - from < 2) {
      return Optional.empty();
    }
    String name = tokens.text().substring(tokens.start(from), tokens.end(end - 1));
    Issuer issuer =
        new Issuer(
            "",
            name.replaceAll("\\s+", " "),
            "",
            Line.STATE,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Optional.of(new Issuers.Match(issuer, from, end));
  }

  private boolean isKind(Tokens tokens, int at) {
    String one = tokens.small(at);
    return kinds.contains(one) || kinds.contains(one + " " + tokens.small(at + 1));
  }

  private boolean goesOn(Tokens tokens, int at) {
    boolean joint = tokens.is(at, '-') || tokens.is(at, '&');
    boolean named = tokens.isWord(at) || tokens.isNumber(at) || joint;
    String one = tokens.small(at);
    return named
        && tokens.gap(at) < Tokens.NEW_PARAGRAPH
        && !stops.contains(one)
        && !stops.contains(one + " " + tokens.small(at + 1));
  }
}
