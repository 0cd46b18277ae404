package vn.danchieu.citation;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** The words and abbreviations that people type for kinds of documents, and for nothing else. */
public final class Kinds {
  /** Marks of words that mean a kind of document where they begin a question. */
  private static final List<String> ALONE = List.of("strong", "named", "short", "ownkind");

  private Kinds() {}

  /**
   * The type that a word stands for, with or without accents.
   *
   * @param word as it was typed: {@code nghị định}, {@code nd}, {@code Thông tư}
   */
  public static Optional<String> ofWord(String word) {
    return Vocabulary.shipped()
        .types()
        .ofFolded(VietnameseText.fold(word))
        .filter(type -> ALONE.stream().anyMatch(type::is))
        .map(DocumentType::name);
  }
}
