package vn.danchieu.citation.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/** The words that say what one document does to another, matched from their last word back. */
public final class RelationPhrases {
  /** A phrase found, from a token to before another. */
  public record Match(Relation relation, int start, int end) {}

  private record Phrase(Relation relation) {}

  private final List<Phrase> phrases = new ArrayList<>();
  private final ReversedTrie core = new ReversedTrie();
  private final ReversedTrie passive = new ReversedTrie();
  private final ReversedTrie prefix = new ReversedTrie();
  private final ReversedTrie suffix = new ReversedTrie();
  private final ReversedTrie filler = new ReversedTrie();
  private final PhraseTrie after = new PhraseTrie();

  RelationPhrases(WordIds words) {
    for (Table.Row row : Table.read("relation-phrases.tsv").rows()) {
      String phrase = row.get("phrase");
      Relation relation = Relation.ofCode(row.get("relation")).orElse(Relation.MENTIONS);
      phrases.add(new Phrase(relation));
      int index = phrases.size() - 1;
      switch (row.get("place")) {
        case "core" -> core.add(phrase, index, words);
        case "passive" -> passive.add(phrase, index, words);
        case "prefix" -> prefix.add(phrase, index, words);
        case "suffix" -> suffix.add(phrase, index, words);
        case "filler" -> filler.add(phrase, index, words);
        case "after" -> after.add(phrase, index, words);
        default -> throw new IllegalStateException("A phrase stands nowhere: " + row);
      }
    }
  }

  /** An active phrase that ends before a token. */
  public Optional<Match> activeBefore(Tokens tokens, int end) {
    return before(core, tokens, end);
  }

  public Optional<Match> passiveBefore(Tokens tokens, int end) {
    return before(passive, tokens, end);
  }

  /** An adverb or helping verb before a phrase. */
  public Optional<Match> prefixBefore(Tokens tokens, int end) {
    return before(prefix, tokens, end);
  }

  /** An adverb behind the verb. */
  public Optional<Match> suffixBefore(Tokens tokens, int end) {
    return before(suffix, tokens, end);
  }

  /** What happened to the subject that stands before a token. */
  public Optional<Match> subjectOf(Tokens tokens, int from) {
    long match = after.match(tokens, from);
    return match == PhraseTrie.NONE
        ? Optional.empty()
        : Optional.of(
            new Match(
                phrases.get(PhraseTrie.value(match)).relation(), from, PhraseTrie.end(match)));
  }

  /** Words between a verb and its object that change nothing: "một số điều của". */
  public Optional<Match> fillerBefore(Tokens tokens, int end) {
    return before(filler, tokens, end);
  }

  private Optional<Match> before(ReversedTrie trie, Tokens tokens, int end) {
    long match = trie.match(tokens, end);
    return match == PhraseTrie.NONE
        ? Optional.empty()
        : Optional.of(
            new Match(phrases.get(PhraseTrie.value(match)).relation(), PhraseTrie.end(match), end));
  }

  /** A trie over phrases read backwards. */
  private static final class ReversedTrie {
    private final PhraseTrie trie = new PhraseTrie();

    void add(String phrase, int value, WordIds words) {
      List<String> reversed = new ArrayList<>(List.of(phrase.replace(",", " ,").split(" ", -1)));
      Collections.reverse(reversed);
      trie.add(String.join(" ", reversed), value, words);
    }

    long match(Tokens tokens, int end) {
      return trie.matchBack(tokens, end - 1);
    }
  }
}
