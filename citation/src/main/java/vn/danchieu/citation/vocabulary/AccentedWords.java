package vn.danchieu.citation.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/** A set of words told apart by their accents: "do" is in it, "đô" is not. */
final class AccentedWords {
  private final Map<Integer, Set<String>> words = new HashMap<>();

  AccentedWords(String list, WordIds ids) {
    for (String word : list.split(" ", -1)) {
      words
          .computeIfAbsent(ids.add(VietnameseText.fold(word)), id -> new HashSet<>())
          .add(VietnameseText.normalise(word));
    }
  }

  boolean contains(Tokens tokens, int at) {
    Set<String> forms = words.get(tokens.id(at));
    return forms != null
        && forms.contains(VietnameseText.normalise(tokens.printed(at)).toLowerCase(Locale.ROOT));
  }
}
