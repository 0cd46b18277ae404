package vn.danchieu.indexer.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a title in capitals as the text of the document writes the same words: it knows which of
 * them are names. Where the text does not have them, the rules of {@link Capitals} hold.
 */
final class CaseOfText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern INNER_CAPITAL =
      Pattern.compile("\\p{Lu}?\\p{Ll}{1,3}\\p{Lu}\\p{L}{0,3}");

  /** Enough of a long text to meet its names. */
  private static final int READ = 60_000;

  /** Of a word inside a sentence that stands before one with a capital: a name, or its title. */
  private static final String BEFORE_A_NAME = "> ";

  /** How often a word with its neighbours is written in a way. */
  private final Map<String, Map<String, Integer>> written = new HashMap<>();

  /** Words with capitals inside, "IoT", by their small letters. */
  private final Map<String, String> mixed = new HashMap<>();

  CaseOfText(String text) {
    String previous = "";
    String before = "";
    Matcher word = WORD.matcher(text).region(0, Math.min(READ, text.length()));
    int end = 0;
    while (word.find()) {
      String own = word.group();
      if (INNER_CAPITAL.matcher(own).matches()) {
        mixed.putIfAbsent(lower(own), own);
      }
      boolean adjoins = text.substring(end, word.start()).isBlank();
      if (adjoins && !previous.isEmpty()) {
        count(key(previous, own), own);
        if (!before.isEmpty()) {
          count(key(before, previous) + " " + lower(own), own);
          if (Character.isUpperCase(own.charAt(0))) {
            count(BEFORE_A_NAME + key(previous, own), previous);
          }
        }
      }
      before = adjoins ? previous : "";
      previous = own;
      end = word.end();
    }
  }

  private void count(String key, String form) {
    if (!isCapitals(form)) {
      written.computeIfAbsent(key, _ -> new HashMap<>()).merge(form, 1, Integer::sum);
    }
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().anyMatch(Character::isLetter);
  }

  private static String key(String one, String other) {
    return lower(one) + " " + lower(other);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  String of(String capitals) {
    return of(capitals, Capitals::sentence);
  }

  /**
   * @param rule how the words are written that the text does not have
   */
  String of(String capitals, UnaryOperator<String> rule) {
    String[] printed = capitals.split(" ", -1);
    String[] ruled = rule.apply(capitals).split(" ", -1);
    if (printed.length != ruled.length) {
      return rule.apply(capitals);
    }
    String[] shown = ruled.clone();
    for (int i = 1; i < printed.length; i++) {
      shown[i] = mixed(printed[i]).orElse(inText(printed, ruled, i));
    }
    return Capitals.marked(String.join(" ", shown));
  }

  private Optional<String> mixed(String printed) {
    Matcher word = WORD.matcher(printed);
    return word.find()
        ? Optional.ofNullable(mixed.get(lower(word.group())))
            .map(form -> printed.substring(0, word.start()) + form + printed.substring(word.end()))
        : Optional.empty();
  }

  /**
   * By the two words before it, else by the one before it, else by the name that it begins; only a
   * plain word is looked up.
   */
  private String inText(String[] printed, String[] ruled, int i) {
    Matcher word = WORD.matcher(printed[i]);
    boolean plain =
        word.find()
            && printed[i].substring(0, word.start()).isEmpty()
            && !WORD.matcher(printed[i].substring(word.end())).find();
    if (!plain || !WORD.matcher(printed[i - 1]).matches()) {
      return ruled[i];
    }
    String own = word.group();
    String tail = printed[i].substring(word.end());
    Map<String, Integer> forms = Map.of();
    if (i > 1 && WORD.matcher(printed[i - 2]).matches()) {
      forms =
          written.getOrDefault(key(printed[i - 2], printed[i - 1]) + " " + lower(own), Map.of());
    }
    if (forms.isEmpty()) {
      forms = written.getOrDefault(key(printed[i - 1], own), Map.of());
    }
    if (forms.isEmpty() && tail.isEmpty() && i + 1 < printed.length) {
      String next =
          WORD.matcher(printed[i + 1]).results().map(MatchResult::group).findFirst().orElse("");
      forms = written.getOrDefault(BEFORE_A_NAME + key(own, next), Map.of());
    }
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(form -> form.getKey() + tail)
        .orElse(ruled[i]);
  }
}
