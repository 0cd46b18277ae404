package vn.danchieu.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;

/**
 * A document number typed without punctuation: separators stay open, and O and 0 are
 * interchangeable. This also finds codes that the vocabulary lacks.
 *
 * @param letters those behind the sequence and the year
 * @param pattern of the folded numbers that are spelled so, for Java and for OpenSearch alike
 */
record UnpunctuatedNumber(String letters, String pattern) {
  private static final List<String> ALIKE = List.of("0o", "1li", "5s", "8b");
  private static final String MARKS = "[^a-z0-9]*";
  private static final String ANY_YEAR = "([^a-z0-9]+[12][0-9]{3})?";
  private static final Pattern PARTING = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ZEROS = Pattern.compile("^[0o]+(?=[0-9olisb])");

  /** The sequence at the beginning: letters taken for digits, too, unless more letters follow. */
  private static final Pattern SEQUENCE =
      Pattern.compile("(?:[0-9olisb]*[0-9](?:[olisb]+(?![a-z0-9]))?|[olisb]+)(?![0-9])");

  private static final Pattern YEAR = Pattern.compile("(?:[1li]9|2[0o])[0-9olisb]{2}(?![0-9])");

  /** No number has more; and OpenSearch takes no pattern of more than a thousand characters. */
  private static final int LONGEST = 50;

  /** Of the number that was typed; empty where no letters stand behind its digits. */
  static Optional<UnpunctuatedNumber> of(TypedQuery typed, NumberQuery number) {
    List<String> runs =
        PARTING
            .splitAsStream(VietnameseText.fold(number.span().of(typed.text())))
            .dropWhile(run -> run.chars().noneMatch(Character::isDigit))
            .toList();
    String all = ZEROS.matcher(String.join("", runs)).replaceFirst("");
    String first = runs.isEmpty() ? "" : ZEROS.matcher(runs.getFirst()).replaceFirst("");
    Matcher sequence = SEQUENCE.matcher(first);
    boolean same = sequence.lookingAt() && alike(sequence.group(), number.sequence());
    if (!same || all.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = all.substring(sequence.end());
    Matcher year = YEAR.matcher(rest);
    boolean dated = year.lookingAt();
    String letters = dated ? rest.substring(year.end()) : rest;
    String between = dated ? MARKS + spelled(year.group()) : ANY_YEAR;
    return letters.isEmpty() || Character.isDigit(letters.charAt(0))
        ? Optional.empty()
        : Optional.of(
            new UnpunctuatedNumber(
                letters, spelled(sequence.group()) + between + MARKS + spelled(letters) + MARKS));
  }

  private static boolean alike(String one, String other) {
    return spelled(one).equals(spelled(other));
  }

  private static String spelled(String run) {
    return Arrays.stream(run.split(""))
        .map(UnpunctuatedNumber::lookalikes)
        .collect(Collectors.joining(MARKS));
  }

  private static String lookalikes(String character) {
    return ALIKE.stream()
        .filter(those -> those.contains(character))
        .findFirst()
        .map(those -> "[" + those + "]")
        .orElse(character);
  }

  Query query() {
    return Query.of(q -> q.regexp(r -> r.field(Fields.NUMBER_FOLDED).value(pattern)));
  }

  boolean spells(String folded) {
    return folded.matches(pattern);
  }

  /** Whether more was typed than the codes that were understood. */
  boolean saysMoreThan(NumberQuery read) {
    String understood = PARTING.matcher(read.symbol().orElse("")).replaceAll("");
    return letters.length() > understood.length();
  }
}
