package vn.danchieu.citation.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/** The words for kinds of documents. */
public final class DocumentTypes {
  private final List<DocumentType> types = new ArrayList<>();
  private final Map<String, DocumentType> byName = new HashMap<>();
  private final Map<String, DocumentType> byWord = new HashMap<>();
  private final PhraseTrie trie = new PhraseTrie();
  private final List<Integer> firstWords = new ArrayList<>();

  DocumentTypes(WordIds words) {
    for (Table.Row row : Table.read("types.tsv").rows()) {
      DocumentType type =
          new DocumentType(
              row.get("word"),
              row.get("type"),
              row.all("codes", ","),
              new HashSet<>(row.all("marks", " ")));
      types.add(type);
      trie.add(type.word(), types.size() - 1, words);
      firstWords.add(words.add(VietnameseText.fold(type.word().split(" ", -1)[0])));
      byWord.putIfAbsent(VietnameseText.fold(type.word()), type);
      if (!type.is("short") && !type.is("cut")) {
        byName.putIfAbsent(type.name(), type);
      }
    }
  }

  public long match(Tokens tokens, int from) {
    return trie.match(tokens, from);
  }

  public DocumentType type(int index) {
    return types.get(index);
  }

  public Optional<DocumentType> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The type a folded word or abbreviation stands for. */
  public Optional<DocumentType> ofFolded(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  List<Integer> firstWords() {
    return firstWords;
  }
}
