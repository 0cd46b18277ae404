package vn.danchieu.citation.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;

/** Types a number as people and scanners do: without accents, marks or year, with slips. */
public final class TypedVariants {
  private static final String FROM = "0011558";
  private static final String TO = "OolISsB";

  /** What one slip does to a number, and whether the year is still there. */
  private enum Slip {
    ACCENTS,
    CASE,
    YEAR,
    DASHES,
    DASHES_LOST,
    BLANKS_FOR_ALL,
    BLANKS_AROUND,
    MISREAD
  }

  /**
   * A number as typed.
   *
   * @param slips what was done to it
   */
  public record Variant(String typed, String number, String slips) {}

  private TypedVariants() {}

  /** A variant with one to three slips, before it a type word, its code, "số" or nothing. */
  public static Variant of(String number, String type, Random random) {
    List<Slip> slips = new ArrayList<>(List.of(Slip.values()));
    Collections.shuffle(slips, random);
    slips = new ArrayList<>(slips.subList(0, 1 + random.nextInt(3)));
    Collections.sort(slips);
    String typed = number;
    for (Slip slip : slips) {
      typed = slipped(typed, slip, random);
    }
    String head =
        switch (random.nextInt(4)) {
          case 0 -> type + " ";
          case 1 -> type + " số ";
          case 2 -> "số ";
          default -> "";
        };
    String headed = slips.contains(Slip.ACCENTS) ? bare(head) : head;
    return new Variant(headed + typed, number, slips.toString());
  }

  private static String slipped(String typed, Slip slip, Random random) {
    return switch (slip) {
      case ACCENTS -> bare(typed);
      case CASE -> typed.toLowerCase(Locale.ROOT);
      case YEAR -> typed.replaceFirst("/(19|20)\\d\\d/", "/");
      case DASHES -> typed.replace('-', ' ');
      case DASHES_LOST -> typed.replaceAll("(?<=\\p{L})-(?=\\p{L})", "");
      case BLANKS_FOR_ALL -> typed.replaceAll("[/-]", " ");
      case BLANKS_AROUND -> typed.replaceAll("([/-])", random.nextBoolean() ? " $1 " : "$1 ");
      case MISREAD -> misread(typed, random);
    };
  }

  private static String misread(String typed, Random random) {
    List<Integer> places = new ArrayList<>();
    int digits = typed.replaceFirst("\\p{L}.*", "").length();
    for (int i = 0; i < digits; i++) {
      if (FROM.indexOf(typed.charAt(i)) >= 0) {
        places.add(i);
      }
    }
    Collections.shuffle(places, random);
    StringBuilder out = new StringBuilder(typed);
    for (int at : places.subList(0, Math.min(places.size(), 1 + random.nextInt(2)))) {
      List<Character> alike = new ArrayList<>();
      for (int i = 0; i < FROM.length(); i++) {
        if (FROM.charAt(i) == typed.charAt(at)) {
          alike.add(TO.charAt(i));
        }
      }
      out.setCharAt(at, alike.get(random.nextInt(alike.size())));
    }
    return out.toString();
  }

  private static String bare(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String folded = VietnameseText.fold(Character.toString(c));
      out.append(Character.isUpperCase(c) ? folded.toUpperCase(Locale.ROOT) : folded);
    }
    return out.toString();
  }

  /** What is wrong with how a variant was understood; empty where it is consistent. */
  public static Optional<String> fault(Variant variant) {
    DocumentNumber real = Numbers.parse(variant.number()).orElseThrow();
    List<NumberQuery> found = Numbers.inQuery(variant.typed());
    if (found.isEmpty()) {
      return Optional.of("not understood");
    }
    NumberQuery first = found.getFirst();
    boolean doubtful = first.leftOpen().contains("số thứ tự");
    List<NumberQuery> readings = doubtful ? found : found.subList(0, 1);
    return readings.stream().anyMatch(query -> agrees(query, real))
        ? Optional.empty()
        : Optional.of((first.canonical().isPresent() ? "WRONGLY CERTAIN " : "") + first);
  }

  private static boolean agrees(NumberQuery query, DocumentNumber real) {
    String sequence = VietnameseText.fold(real.sequence()).replaceFirst("^0+(?=.)", "");
    boolean year = query.year().isEmpty() || query.year().equals(real.year());
    boolean type =
        query.type().isEmpty() || real.type().isEmpty() || query.type().equals(real.type());
    List<String> codes = parts(real.symbol());
    return query.sequence().equals(sequence)
        && year
        && type
        && codes.containsAll(query.symbol().map(TypedVariants::parts).orElse(List.of()));
  }

  private static List<String> parts(String symbol) {
    return List.of(VietnameseText.fold(symbol).split("[-/]", -1));
  }
}
