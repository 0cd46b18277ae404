package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.version.Action.ReplaceWords.Pair;

/** Changes words of an article at a place; what the same act has newly given is left alone. */
final class WordEditing {
  /** Before words that are sought in capitals and small letters alike. */
  private static final String ANY_CASE = "(?iu)";

  /** What may stand at the edge of words that others stand beside. */
  private static final Pattern SEPARATED = Pattern.compile("^[\\s\\u00a0,;]+|[\\s\\u00a0,;]+$");

  private WordEditing() {}

  static Article replace(
      Article article, Action.ReplaceWords words, ActPlace place, GivenWords given)
      throws Editing.NotExact {
    KeptWords keeping = KeptWords.of(article, words.except());
    Article changed = keeping.hidden(article);
    if (words.pairs().stream().anyMatch(p -> p.old().isBlank())) {
      throw new Editing.NotExact("câu sửa đổi không nêu cụm từ cũ");
    }
    for (Pair pair : words.pairs()) {
      if (place.part() == ActPlace.Part.INNER && count(changed, pair.old(), place) > 1) {
        throw new Editing.NotExact(
            "cụm từ “"
                + pair.old()
                + "” có nhiều lần tại "
                + place.address()
                + ", không rõ đoạn nào");
      }
      Article next = replace(changed, pair, place, given);
      Article shown = given.shown(changed);
      if (next.equals(changed) && !place.isWholeAct() && !holds(shown, pair, place)) {
        next = replace(changed, new Pair(ANY_CASE + pair.old(), pair.now()), place, given);
      }
      if (next.equals(changed) && !place.isWholeAct() && !holds(shown, pair, place)) {
        throw new Editing.NotExact("không thấy cụm từ “" + pair.old() + "” tại " + place.address());
      }
      changed = next;
    }
    return keeping.shown(changed);
  }

  /** Whether the new words stand there already, as in a text that is consolidated. */
  private static boolean holds(Article article, Pair pair, ActPlace place) throws Editing.NotExact {
    if (pair.now().isEmpty()) {
      return false;
    }
    Pattern now = pattern(pair.now());
    Pattern old = pattern(pair.old());
    boolean grows = pair.now().contains(pair.old());
    UnitBounds.Range range =
        place.isWholeAct() ? all(article) : UnitBounds.of(article).range(place);
    boolean titled = place.level() != Level.CLAUSE && place.level() != Level.POINT;
    return titled && now.matcher(article.title()).find()
        || article.body().subList(range.from(), range.to()).stream()
            .map(ActParagraph::text)
            .anyMatch(text ->
                now.matcher(text).find()
                    || grows
                        && old.matcher(text).results().anyMatch(m -> standsInNew(text, m, pair)));
  }

  private static UnitBounds.Range all(Article article) {
    return UnitBounds.Range.of(0, article.body().size());
  }

  private static Article replace(Article article, Pair pair, ActPlace place, GivenWords given)
      throws Editing.NotExact {
    boolean wholeArticle = place.isWholeAct() || place.level() == Level.ARTICLE;
    Article out = article;
    if (wholeArticle && place.part() != ActPlace.Part.LEAD) {
      out = out.withTitle(replaced(out.title(), pair, given));
    }
    if (place.part() == ActPlace.Part.TITLE && wholeArticle) {
      return out;
    }
    UnitBounds.Range range = wholeArticle ? all(article) : UnitBounds.of(article).range(place);
    List<ActParagraph> body = new ArrayList<>(out.body());
    int to =
        place.part() == ActPlace.Part.LEAD || place.part() == ActPlace.Part.TITLE
            ? leadEnd(body, range)
            : range.to();
    for (int i = range.from(); i < to; i++) {
      ActParagraph line = body.get(i);
      if (!line.given()) {
        body.set(i, line.withText(replaced(line.text(), pair, given)));
      }
    }
    return out.withBody(body);
  }

  private static int leadEnd(List<ActParagraph> body, UnitBounds.Range range) {
    int to = range.from() + (body.get(range.from()).level() == Level.TEXT ? 0 : 1);
    while (to < range.to() && body.get(to).level() == Level.TEXT) {
      to++;
    }
    return to;
  }

  /** Where the new words hold the old ones, those that stand in the new ones already are left. */
  private static String replaced(String text, Pair pair, GivenWords given) throws Editing.NotExact {
    String out = text;
    boolean grows = pair.now().contains(pair.old());
    Matcher old = pattern(pair.old()).matcher(out);
    StringBuilder changed = new StringBuilder();
    int at = 0;
    while (old.find()) {
      boolean capital = isCapital(out, old.start(), pair);
      boolean kept =
          grows && standsInNew(out, old.toMatchResult(), pair)
              || capital && !pair.old().startsWith(ANY_CASE) && !beginsSentence(out, old.start());
      if (!kept) {
        String now = capital ? capitalised(pair.now()) : pair.now();
        changed.append(out, at, old.start()).append(given.hidden(now, old.group()));
        at = old.end();
      }
    }
    changed.append(out, at, out.length());
    return pair.now().isEmpty() ? tidy(changed.toString()) : changed.toString();
  }

  /** Whether the text has a capital where the words that are sought have a small letter. */
  private static boolean isCapital(String text, int at, Pair pair) {
    String old = pair.old().replace(ANY_CASE, "").strip();
    return !old.isEmpty()
        && Character.isLowerCase(old.charAt(0))
        && Character.isUpperCase(text.charAt(at));
  }

  private static boolean beginsSentence(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ".:;)“".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A consolidated text may have a comma between the old words and those beside them. */
  private static boolean standsInNew(String text, MatchResult old, Pair pair) {
    int inside = pair.now().indexOf(pair.old());
    String before = SEPARATED.matcher(pair.now().substring(0, inside)).replaceAll("");
    String behind =
        SEPARATED.matcher(pair.now().substring(inside + pair.old().length())).replaceAll("");
    return SEPARATED.matcher(text.substring(0, old.start())).replaceAll("").endsWith(before)
        && SEPARATED.matcher(text.substring(old.end())).replaceAll("").startsWith(behind);
  }

  private static String tidy(String text) {
    return text.replaceAll(" {2,}", " ").replaceAll(" (?=[,.;:])", "").replaceAll("^ | $", "");
  }

  /** The words as they are typed, whatever blanks, dashes and marks are used; whole words only. */
  static Pattern pattern(String words) {
    StringBuilder out = new StringBuilder();
    boolean anyCase = words.startsWith(ANY_CASE);
    String clean = words.substring(anyCase ? ANY_CASE.length() : 0).strip();
    for (String part : clean.split("[\\s\\u00a0]+")) {
      String word = part;
      if (!out.isEmpty()) {
        out.append("[\\s\\u00a0]+");
      }
      if (out.isEmpty() && Character.isLowerCase(word.charAt(0)) && !anyCase) {
        out.append('[')
            .append(word.charAt(0))
            .append(Character.toUpperCase(word.charAt(0)))
            .append(']');
        word = word.substring(1);
      }
      out.append(withAnyDash(word));
    }
    boolean wordFirst = !clean.isEmpty() && Character.isLetterOrDigit(clean.codePointAt(0));
    boolean wordLast =
        !clean.isEmpty() && Character.isLetterOrDigit(clean.codePointBefore(clean.length()));
    return Pattern.compile(
        (anyCase ? ANY_CASE : "")
            + (wordFirst ? "(?<![\\p{L}\\p{N}])" : "")
            + out
            + (wordLast ? "(?![\\p{L}\\p{N}])" : ""));
  }

  private static String withAnyDash(String word) {
    StringBuilder out = new StringBuilder();
    for (char c : word.toCharArray()) {
      out.append(c == '-' || c == '–' ? "[-–]" : Pattern.quote(String.valueOf(c)));
    }
    return out.toString();
  }

  static Article insert(Article article, Action.InsertWords words, ActPlace place, GivenWords given)
      throws Editing.NotExact {
    String anchor = words.anchor().strip();
    String added = words.added().strip();
    String now = beside(anchor, added, words.behind());
    Pair pair = new Pair(anchor, now);
    if (anchor.isEmpty() || added.isEmpty()) {
      throw new Editing.NotExact("câu sửa đổi không nêu cụm từ");
    }
    int found = count(article, anchor, place);
    if (found > 1 && !place.isWholeAct()) {
      throw new Editing.NotExact(
          "cụm từ “" + anchor + "” có " + found + " lần tại " + place.address());
    }
    return replace(article, new Action.ReplaceWords(List.of(pair), List.of()), place, given);
  }

  /** The words as they stand in a text beside others. */
  static String beside(String anchor, String words, boolean behind) {
    String at = anchor.strip();
    String added = words.strip();
    boolean mark = added.matches("(?s)[,;.:)].*");
    return behind
        ? at + (mark ? "" : " ") + added
        : added + (added.matches("(?s).*[\\p{L}\\p{N},;.)]") ? " " : "") + at;
  }

  private static int count(Article article, String words, ActPlace place) throws Editing.NotExact {
    boolean wholeArticle = place.isWholeAct() || place.level() == Level.ARTICLE;
    UnitBounds.Range range = wholeArticle ? all(article) : UnitBounds.of(article).range(place);
    Pattern pattern = pattern(words);
    long found =
        article.body().subList(range.from(), range.to()).stream()
            .mapToLong(line -> pattern.matcher(line.text()).results().count())
            .sum();
    return (int) found
        + (wholeArticle ? (int) pattern.matcher(article.title()).results().count() : 0);
  }

  /** Whether the place is there and holds the words. */
  static boolean stands(Article article, String words, ActPlace place) {
    try {
      return !words.isBlank() && count(article, words, place) > 0;
    } catch (Editing.NotExact _) {
      return false;
    }
  }

  static boolean mentions(Article article, String words) {
    if (words.isBlank()) {
      return false;
    }
    Pattern pattern = pattern(words);
    return pattern.matcher(article.title()).find()
        || article.body().stream().anyMatch(line -> pattern.matcher(line.text()).find());
  }
}
