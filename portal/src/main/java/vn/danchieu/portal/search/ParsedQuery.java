package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.LawNames;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.language.EverydayWords;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.Restoration;
import vn.danchieu.index.language.Spelling;
import vn.danchieu.index.language.Spellings;
import vn.danchieu.index.language.Syllables;

/**
 * A query in the language of the corpus: marks restored, words weighed.
 *
 * @param words as they were typed, keystrokes of an input method that was off read
 * @param restored the words that are looked for, where they are others than those typed
 * @param meant what may have been meant, where a word is as good as unknown
 * @param asked the words that are looked for; none where all that was typed is one number
 * @param legal what the law says instead of everyday words
 * @param articles the numbers of articles that were named
 * @param hints which documents are meant
 */
record ParsedQuery(
    TypedQuery typed,
    LanguageModel model,
    List<String> words,
    Optional<String> restored,
    Optional<String> meant,
    Terms asked,
    Terms legal,
    Set<String> articles,
    List<DocumentHint> hints) {
  /** A question holds no more words that matter, and a query no more clauses. */
  private static final int MOST_TERMS = 40;

  private static final int MOST_STRANGE = 5;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-zđ]?");
  private static final Pattern WORD =
      Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}]|(?<=\\p{Nd})[.,](?=\\p{Nd}))+");

  static ParsedQuery of(TypedQuery typed, LanguageModel model) {
    return of(typed, model, Set.of());
  }

  /**
   * @param dropped hints that are not to be taken
   */
  static ParsedQuery of(TypedQuery typed, LanguageModel model, Set<DocumentHint.Kind> dropped) {
    List<String> written = Syllables.of(typed.words());
    boolean plain = typed.asItStands() || model.isEmpty();
    List<String> decoded = plain ? written : new Spelling(model).decoded(written);
    var restoration = new Restoration(model);
    boolean bare = !plain && restoration.isNeeded(decoded);
    List<String> marked = bare ? restoration.restored(decoded) : decoded;
    EverydayWords everyday = EverydayWords.shipped();
    List<String> words = typed.asItStands() ? written : everyday.writtenOut(marked);
    List<List<String>> legal = typed.asItStands() ? List.of() : everyday.legal(words);
    boolean named = typed.isNumber();
    return new ParsedQuery(
        typed,
        model,
        decoded,
        marked.equals(written) ? Optional.empty() : Optional.of(String.join(" ", marked)),
        plain || named ? Optional.empty() : meant(typed, model, decoded),
        named
            ? Terms.of(List.of(), model, MOST_TERMS)
            : Terms.of(
                List.of(words),
                bare ? restoration.spellings(inDoubt(words, marked, decoded)) : Spellings.CERTAIN,
                model,
                MOST_TERMS),
        Terms.of(legal, model, MOST_TERMS),
        articles(words),
        typed.asItStands() || named
            ? List.of()
            : hints(typed, dropped, Optional.of(restoration).filter(_ -> bare)));
  }

  /** The words, without marks where marks were put on them. */
  private static List<String> inDoubt(
      List<String> words, List<String> marked, List<String> decoded) {
    Set<String> put = new HashSet<>(marked);
    put.removeAll(decoded);
    return words.stream().map(w -> put.contains(w) ? VietnameseText.fold(w) : w).toList();
  }

  private static List<DocumentHint> hints(
      TypedQuery typed, Set<DocumentHint.Kind> dropped, Optional<Restoration> restoration) {
    UnaryOperator<String> marked =
        text -> restoration.map(r -> String.join(" ", r.restored(Syllables.of(text)))).orElse(text);
    return DocumentHint.in(typed, marked).stream()
        .filter(hint -> !dropped.contains(hint.kind()))
        .toList();
  }

  private static Optional<String> meant(TypedQuery typed, LanguageModel model, List<String> words) {
    Set<String> kept = new HashSet<>(EverydayWords.shipped().written());
    typed.numbers().forEach(n -> kept.addAll(Syllables.of(n.span().of(typed.text()))));
    return new Spelling(model).meant(words, kept).map(better -> replaced(typed, words, better));
  }

  /** The query with better words in the place of theirs. */
  private static String replaced(TypedQuery typed, List<String> words, List<String> better) {
    Matcher found = WORD.matcher(typed.words());
    StringBuilder text = new StringBuilder(typed.text());
    int shift = 0;
    for (int i = 0; i < words.size() && found.find(); i++) {
      if (!words.get(i).equals(better.get(i))) {
        text.replace(found.start() + shift, found.end() + shift, better.get(i));
        shift += better.get(i).length() - (found.end() - found.start());
      }
    }
    return text.toString();
  }

  /** Whether no word needed its marks restored; then nothing is matched without marks. */
  boolean certain() {
    return restored.isEmpty() && new Restoration(model).isCertain(words);
  }

  /** Words that the language of the corpus does not know, whatever their marks. */
  List<String> strange() {
    return typed.asItStands() || typed.isNumber() || model.isEmpty()
        ? List.of()
        : words.stream()
            .filter(word -> word.codePoints().allMatch(Character::isLetter))
            .filter(word -> !model.occurs(word))
            .filter(word -> !EverydayWords.shipped().written().contains(word))
            .distinct()
            .limit(MOST_STRANGE)
            .toList();
  }

  /** The laws that were named. */
  List<LawNames.Named> laws(LocalDate on) {
    return typed.asItStands()
        ? List.of()
        : LawNames.shipped().in(String.join(" ", EverydayWords.shipped().writtenOut(words)), on);
  }

  /** Whether it was asked what a word means. */
  boolean asksMeaning() {
    return DefinitionQuestion.isAsked(Syllables.of(spoken()));
  }

  /** The word whose meaning was asked for; empty where none was. */
  List<String> term() {
    return DefinitionQuestion.term(Syllables.of(spoken()));
  }

  /** The words as they are looked for. */
  String spoken() {
    return restored.orElseGet(typed::words);
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
