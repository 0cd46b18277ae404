package vn.danchieu.portal.benchmark;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * Types the number of a document as people in a hurry do: with parts left out, run together or
 * misread.
 *
 * @param opening what is typed before the number
 * @param slip decides where a character is misread
 */
record HastyTypist(Opening opening, Set<Habit> habits, int slip) {
  /** What people write before a number. */
  enum Opening {
    NOTHING,
    SIGN,
    TYPE,
    TYPE_AND_SIGN,
    /** {@code NĐ 04/2015}: the code of the type, and none behind the number. */
    CODE
  }

  /** What people do to a number. */
  enum Habit {
    NO_ACCENTS,
    SMALL_LETTERS,
    NO_YEAR,
    NO_ZEROS,
    BLANKS_FOR_MARKS,
    BLANKS_AROUND_MARKS,
    NO_DASHES,
    /** As scanners do: O for 0, l for 1. */
    MISREAD
  }

  private static final Pattern YEAR_SLOT = Pattern.compile("/(?:19|20)\\d\\d(?=/)");
  private static final Pattern CODED = Pattern.compile("(\\d+)((?:/\\d{4})?)/(\\p{L}+)[-/].*");
  private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
  private static final Pattern MARK = Pattern.compile("\\s*([-/])\\s*");
  private static final String DIGITS = "0158";
  private static final String MISREAD_AS = "OlSB";
  private static final int ONE_IN = 3;

  static HastyTypist any(Random random) {
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    for (Habit habit : Habit.values()) {
      if (random.nextInt(ONE_IN) == 0) {
        habits.add(habit);
      }
    }
    Opening[] openings = Opening.values();
    return new HastyTypist(openings[random.nextInt(openings.length)], habits, random.nextInt(100));
  }

  HastyTypist openingWithNothing() {
    return new HastyTypist(Opening.NOTHING, habits, slip);
  }

  HastyTypist leavingOutTheYear() {
    Set<Habit> more = EnumSet.of(Habit.NO_YEAR);
    more.addAll(habits);
    return new HastyTypist(opening, more, slip);
  }

  /** How this one types the number of a document of a type. */
  String typed(String number, Optional<String> type) {
    String line = opened(number, type);
    if (habits.contains(Habit.NO_ACCENTS)) {
      String folded = VietnameseText.fold(line);
      return habits.contains(Habit.SMALL_LETTERS) ? folded : folded.toUpperCase(Locale.ROOT);
    }
    return habits.contains(Habit.SMALL_LETTERS) ? line.toLowerCase(Locale.ROOT) : line;
  }

  /**
   * What is left of a number once typed so: whoever leaves the same may be meant. Letters that are
   * taken for digits count as these where that was done.
   */
  String trace(String number, Optional<String> type) {
    String plain = VietnameseText.fold(typed(number, type));
    String read = habits.contains(Habit.MISREAD) ? VietnameseText.fold(unread(plain)) : plain;
    return ZEROS.matcher(read).replaceAll("").replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String opened(String number, Optional<String> type) {
    String typed = misread(marked(shortened(number)));
    return switch (opening) {
      case NOTHING -> typed;
      case SIGN -> "Số " + typed;
      case TYPE -> type.map(t -> t + " ").orElse("") + typed;
      case TYPE_AND_SIGN -> type.map(t -> t + " số ").orElse("số ") + typed;
      case CODE ->
          type.filter(t -> !t.equals("Công văn"))
              .flatMap(_ -> coded(number))
              .map(c -> misread(marked(c)))
              .orElse(typed);
    };
  }

  private String shortened(String number) {
    String shorter =
        habits.contains(Habit.NO_YEAR) ? YEAR_SLOT.matcher(number).replaceFirst("") : number;
    return habits.contains(Habit.NO_ZEROS) ? shorter.replaceFirst("^0+(?=\\d)", "") : shorter;
  }

  /** With the code of its type in front and no symbol behind, where it has such a code. */
  private Optional<String> coded(String number) {
    Matcher parts = CODED.matcher(number);
    boolean year = !habits.contains(Habit.NO_YEAR);
    return parts.matches()
        ? Optional.of(parts.group(3) + " " + parts.group(1) + (year ? parts.group(2) : ""))
        : Optional.empty();
  }

  private String marked(String number) {
    if (habits.contains(Habit.BLANKS_FOR_MARKS)) {
      return MARK.matcher(number).replaceAll(" ");
    }
    String dashes = habits.contains(Habit.NO_DASHES) ? number.replace("-", "") : number;
    return habits.contains(Habit.BLANKS_AROUND_MARKS)
        ? MARK.matcher(dashes).replaceAll(" $1 ")
        : dashes;
  }

  private String misread(String number) {
    int[] places = number.chars().filter(c -> DIGITS.indexOf(c) >= 0).limit(100).toArray();
    if (!habits.contains(Habit.MISREAD) || places.length == 0) {
      return number;
    }
    int wanted = slip % places.length;
    StringBuilder read = new StringBuilder(number);
    for (int i = 0; i < read.length(); i++) {
      int as = DIGITS.indexOf(read.charAt(i));
      if (as >= 0 && wanted-- == 0) {
        read.setCharAt(i, MISREAD_AS.charAt(as));
      }
    }
    return read.toString();
  }

  private static String unread(String read) {
    return read.replace('o', '0')
        .replace('l', '1')
        .replace('i', '1')
        .replace('s', '5')
        .replace('b', '8');
  }
}
