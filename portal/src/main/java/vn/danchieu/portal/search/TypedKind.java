package vn.danchieu.portal.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Kinds;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.language.Syllables;

/**
 * The kind of document that was typed before what it is about: "luật", "nghị định", "tt".
 *
 * @param types the types that the word stands for; empty where none was typed
 * @param words the words that say so
 */
record TypedKind(Set<String> types, List<String> words) {
  private static final TypedKind NONE = new TypedKind(Set.of(), List.of());
  private static final int LONGEST = 4;

  /** Whoever says "luật" means codes as well. */
  private static final Map<String, Set<String>> WIDER = Map.of("Luật", Set.of("Luật", "Bộ luật"));

  static TypedKind of(ParsedQuery understood) {
    List<String> typed = Syllables.of(understood.spoken());
    if (understood.typed().asItStands()) {
      return NONE;
    }
    for (int count = Math.min(LONGEST, typed.size() - 1); count > 0; count--) {
      List<String> first = typed.subList(0, count);
      Optional<String> type = Kinds.ofWord(String.join(" ", first));
      if (type.isPresent()) {
        return new TypedKind(WIDER.getOrDefault(type.get(), Set.of(type.get())), first);
      }
    }
    return NONE;
  }

  boolean isOf(StoredDocument document) {
    return document.type().filter(types::contains).isPresent();
  }

  boolean isOther(StoredDocument document) {
    return !types.isEmpty() && !isOf(document);
  }

  /** A title without its own type. */
  List<String> without(List<String> title) {
    for (int count = Math.min(LONGEST, title.size() - 1); count > 0; count--) {
      if (Kinds.ofWord(String.join(" ", title.subList(0, count))).isPresent()) {
        return title.subList(count, title.size());
      }
    }
    return title;
  }

  /** What was asked besides the kind. */
  Terms without(Terms asked) {
    if (words.isEmpty()) {
      return asked;
    }
    Map<String, Double> others = new LinkedHashMap<>(asked.words());
    others.keySet().removeAll(words);
    Map<Terms.Pair, Double> pairs = new LinkedHashMap<>(asked.pairs());
    Set<String> said = new HashSet<>(words);
    pairs.keySet().removeIf(pair -> said.contains(pair.first()));
    return new Terms(others, pairs, asked.triples());
  }
}
