package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose quotations are masked, so that their words are not read as words of the
 * sentence.
 *
 * @param text with {@code ⟦0⟧} for the first quotation
 * @param quoted the quotations, without their marks
 * @param open where a quotation begins that does not end here; -1 where none does
 */
record MaskedSentence(String text, List<String> quoted, int open) {
  static final String MASK = "⟦(\\d+)⟧";

  private static final Pattern MASKED = Pattern.compile(MASK);

  static MaskedSentence of(String sentence) {
    StringBuilder out = new StringBuilder();
    List<String> quoted = new ArrayList<>();
    int i = 0;
    while (i < sentence.length()) {
      if (Quotes.opens(sentence, i)) {
        int end = Quotes.end(sentence, i);
        if (end < 0) {
          return new MaskedSentence(out.toString(), quoted, i);
        }
        out.append('⟦').append(quoted.size()).append('⟧');
        quoted.add(sentence.substring(i + 1, end));
        i = end + 1;
      } else {
        char c = sentence.charAt(i++);
        out.append(c == '⟦' || c == '⟧' ? ' ' : c);
      }
    }
    return new MaskedSentence(out.toString(), quoted, -1);
  }

  String quotation(String index) {
    return quoted.get(Integer.parseInt(index));
  }

  /** The sentence as it is printed. */
  String unmasked(String part) {
    Matcher matcher = MASKED.matcher(part);
    return matcher.replaceAll(m -> Matcher.quoteReplacement("“" + quotation(m.group(1)) + "”"));
  }
}
