package vn.danchieu.citation;

import java.util.Optional;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Vocabulary;

/**
 * Which kinds of document can amend or end another. Plans, notices and letters take the place of
 * their own kind alone; reports and submissions ask for an end or tell of one, and bring none
 * about. The kinds bear {@code ownkind} and {@code powerless} in {@code vocabulary/types.tsv}.
 */
public final class Competence {
  private static final String CONCLUSION = "Kết luận";

  /** How texts call a letter without a word for its kind. */
  private static final String ANY = "Văn bản";

  private Competence() {}

  /** Whether a kind cannot end all others. */
  public static boolean isLimited(Optional<String> type) {
    return type.filter(name -> marked(name, "ownkind") || marked(name, "powerless")).isPresent();
  }

  /**
   * Whether a document of this kind and number can end or amend another.
   *
   * @param target the other one, as far as it is known
   */
  public static boolean mayEnd(Optional<String> type, Optional<String> number, Reference target) {
    if (type.filter(name -> marked(name, "powerless")).isPresent()) {
      return false;
    }
    return !isLimited(type)
        || target.type().filter(other -> isOfKind(type.orElseThrow(), other)).isPresent()
        || type.filter(CONCLUSION::equals).isPresent()
            && isOfParty(number)
            && isOfParty(target.number());
  }

  private static boolean isOfKind(String own, String other) {
    return kind(own).equals(kind(other)) || own.equals("Công văn") && other.equals(ANY);
  }

  /** "Kế hoạch hành động" is a plan, "Chương trình hành động" a programme. */
  private static String kind(String type) {
    String[] words = type.split(" ", 3);
    return words.length < 2 ? type : words[0] + " " + words[1];
  }

  private static boolean isOfParty(Optional<String> number) {
    return number.flatMap(Numbers::parse).filter(n -> n.line() == Line.PARTY).isPresent();
  }

  private static boolean marked(String type, String mark) {
    return Vocabulary.shipped()
        .types()
        .named(type)
        .filter((DocumentType known) -> known.is(mark))
        .isPresent();
  }
}
