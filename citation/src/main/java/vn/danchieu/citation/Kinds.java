package vn.danchieu.citation;

import java.util.Optional;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** The words and abbreviations that people type for kinds of documents, and for nothing else. */
public final class Kinds {
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
        .filter(type -> type.is("strong") || type.is("named") || type.is("short"))
        .map(DocumentType::name);
  }
}
