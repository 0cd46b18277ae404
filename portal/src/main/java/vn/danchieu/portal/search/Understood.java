package vn.danchieu.portal.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.index.language.EverydayWords;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.Restoration;
import vn.danchieu.index.language.Syllables;

/**
 * What was typed as the corpus would say it.
 *
 * @param restored the words with the marks that were left out, where they were
 * @param asked the words that are looked for; none where all that was typed is one number
 * @param legal what the law says instead of everyday words
 * @param articles the numbers of articles that were named
 */
record Understood(
    Typed typed,
    LanguageModel model,
    Optional<String> restored,
    Terms asked,
    Terms legal,
    Set<String> articles) {
  /** A question holds no more words that matter, and a query no more clauses. */
  private static final int MOST_TERMS = 40;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-zđ]?");

  static Understood of(Typed typed, LanguageModel model) {
    List<String> written = Syllables.of(typed.text());
    var restoration = new Restoration(model);
    boolean bare = !typed.asItStands() && !model.isEmpty() && restoration.isNeeded(written);
    List<String> marked = bare ? restoration.restored(written) : written;
    EverydayWords everyday = EverydayWords.shipped();
    List<String> words = typed.asItStands() ? written : everyday.writtenOut(marked);
    List<List<String>> legal = typed.asItStands() ? List.of() : everyday.legal(words);
    boolean named = typed.wholly().isPresent();
    return new Understood(
        typed,
        model,
        bare && !marked.equals(written) ? Optional.of(String.join(" ", marked)) : Optional.empty(),
        Terms.of(named ? List.of() : List.of(words), model, MOST_TERMS),
        Terms.of(legal, model, MOST_TERMS),
        articles(words));
  }

  private static Set<String> articles(List<String> words) {
    Set<String> articles = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).equals("điều") && NUMBER.matcher(words.get(i)).matches()) {
        articles.add(words.get(i));
      }
    }
    return articles;
  }
}
