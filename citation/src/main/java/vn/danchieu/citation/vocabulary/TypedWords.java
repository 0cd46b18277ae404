package vn.danchieu.citation.vocabulary;

import java.util.HashSet;
import java.util.Set;
import vn.danchieu.citation.VietnameseText;

/** Words beside a number that somebody typed which tell what kind of number it is. */
public final class TypedWords {
  /** What a word beside a number makes of it. */
  public enum Role {
    /** Behind it: a quantity. */
    UNIT,
    /** Before it: a part of a date. */
    PERIOD,
    /** Before it: the number of a form, a licence or a house. */
    FORM,
    /** Before it: a part of a document. */
    PART,
    /** Behind it: the document goes on to be described. */
    BEHIND
  }

  private final Set<String> words = new HashSet<>();

  TypedWords() {
    for (Table.Row row : Table.read("typed-words.tsv").rows()) {
      Role role = Role.valueOf(row.get("role").toUpperCase(java.util.Locale.ROOT));
      words.add(role + VietnameseText.fold(row.get("word")));
    }
  }

  /** Whether a folded word, or two with a blank between them, has a role. */
  public boolean is(Role role, String folded) {
    return words.contains(role + folded);
  }
}
