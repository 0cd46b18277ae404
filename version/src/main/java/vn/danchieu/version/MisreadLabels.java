package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that were read wrongly off paper, "khoản là" for "khoản 1a", "điểm ở" for "điểm đ". They
 * are mended only where the new words have the label that the sentence then announces.
 */
final class MisreadLabels {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iU)(?:\\b(?<unit>khoản|điểm)\\s+(?<label>l[a-zà]|l|ở|1)(?=\\s+(?:vào|trước|sau|khoản|như|của|điều|và)\\b|\\s*,)"
              + "|(?<more>,|\\bvà)\\s+(?<also>ở)(?=\\s+khoản\\b))");

  private static final Pattern CLAUSE = Pattern.compile("(l[a-zà]|là)\\s*\\.\\s+(?=\\p{L})");

  /** Letters and the figures that they are taken for. */
  private static final Map<String, String> LOOKALIKE = Map.of("6", "b", "0", "o", "1", "l");

  private MisreadLabels() {}

  /**
   * @param words the new words, as they are printed
   */
  record Mended(String sentence, List<String> words) {}

  static Mended mended(String sentence, List<String> words) {
    if (words.isEmpty()) {
      return new Mended(sentence, words);
    }
    List<String> clean = words.stream().map(MisreadLabels::withClauseLabel).toList();
    Matcher address = ADDRESS.matcher(sentence);
    StringBuilder out = new StringBuilder();
    boolean mended = false;
    while (address.find()) {
      boolean more = address.group("more") != null;
      String unit = address.group(more ? "more" : "unit");
      String printed = address.group(more ? "also" : "label");
      Optional<String> label =
          Wording.lower(unit).equals("khoản") ? clause(printed) : point(sentence, printed, clean);
      address.appendReplacement(
          out, Matcher.quoteReplacement(label.map(l -> unit + " " + l).orElse(address.group())));
      mended |= label.isPresent();
    }
    address.appendTail(out);
    return mended ? new Mended(out.toString(), clean) : new Mended(sentence, words);
  }

  /** "la." and "là." begin no sentence: clause 1a. */
  private static String withClauseLabel(String line) {
    Matcher clause = CLAUSE.matcher(line);
    return clause.lookingAt()
        ? clause(clause.group(1)).orElseThrow() + ". " + line.substring(clause.end())
        : line;
  }

  private static Optional<String> clause(String printed) {
    return printed.matches("l.")
        ? Optional.of("1" + printed.substring(1).replace('à', 'a'))
        : Optional.empty();
  }

  /** The label that the new words have and the sentence does not. */
  private static Optional<String> point(String sentence, String printed, List<String> words) {
    List<String> could = printed.equals("ở") ? List.of("đ", "d") : List.of("l");
    if (printed.matches("[1l]") && begins(words, "m") && !begins(words, "l")) {
      return Optional.of("l");
    }
    List<String> held =
        could.stream()
            .filter(l -> begins(words, l))
            .filter(l -> !sentence.matches("(?sU).*\\bđiểm(?:\\s+[a-zđ],)*\\s+" + l + "\\b.*"))
            .toList();
    return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
  }

  private static boolean begins(List<String> words, String label) {
    return words.stream().anyMatch(line -> line.matches("(?s)" + label + "\\s*\\).*"));
  }

  /** "Điều 356." above the words of a new article 35b. */
  static List<ActParagraph> withLabel(List<ActParagraph> words, List<ActPlace> units) {
    ActParagraph first = words.isEmpty() ? ActParagraph.of("") : words.getFirst();
    if (units.size() != 1
        || units.getFirst().level() != Level.ARTICLE
        || first.level() != Level.ARTICLE) {
      return words;
    }
    String label = units.getFirst().label();
    String last = first.label().substring(first.label().length() - 1);
    String mended =
        first.label().substring(0, first.label().length() - 1) + LOOKALIKE.getOrDefault(last, last);
    if (first.label().equals(label) || !mended.equals(label)) {
      return words;
    }
    List<ActParagraph> out = new ArrayList<>(words);
    out.set(0, ActParagraph.of("Điều " + label + ". " + first.content()));
    return out;
  }
}
