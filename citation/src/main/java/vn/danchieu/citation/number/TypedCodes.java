package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.vocabulary.Body;
import vn.danchieu.citation.vocabulary.Codes;

/** The codes that somebody typed: run together, misread or with keystrokes left over. */
final class TypedCodes {
  private static final int LONGEST = 60;
  private static final Set<String> JOINT = Set.of("ttlt", "ttln", "nqlt");

  /** What may be a syllable of a word, in one spelling without accents. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
              + "[aeiouy]{1,3}(?:ch?|m|ng|nh?|p|t)?");

  private final Codes codes;

  TypedCodes(Codes codes) {
    this.codes = codes;
  }

  /**
   * The codes that a run stands for, where all of them are known.
   *
   * @param before the codes before it
   */
  Optional<List<String>> known(String printed, List<String> before) {
    Optional<List<String>> one = single(printed).map(List::of);
    if (one.isPresent() || isSyllable(VietnameseText.fold(printed))) {
      return one;
    }
    boolean joint = isJoint(before);
    if (!before.isEmpty() && !joint || printed.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<List<String>> run = joint ? bodies(printed) : segments(printed);
    String letters = LookalikeCharacters.toLetters(printed);
    return run.isPresent() || letters.equals(printed) || joint ? run : segments(letters);
  }

  /** Whether codes begin with the type of an act of several bodies. */
  static boolean isJoint(List<String> codes) {
    return !codes.isEmpty() && JOINT.contains(VietnameseText.fold(codes.getFirst()));
  }

  /** One known code: as it stands, misread, or with keystrokes left over. */
  Optional<String> single(String printed) {
    if (printed.length() > LONGEST) {
      return Optional.empty();
    }
    if (!hasDigit(printed) && codes.knows(printed)) {
      return Optional.of(printed);
    }
    Optional<String> termed = termed(printed);
    if (termed.isPresent()) {
      return termed;
    }
    String mended = hasDigit(printed) ? LookalikeCharacters.toLetters(printed) : printed;
    if (!hasDigit(mended) && !mended.equals(printed) && codes.knows(mended)) {
      return Optional.of(mended);
    }
    String plain = Keystrokes.unaccented(VietnameseText.fold(mended));
    return Optional.of(plain)
        .filter(word -> !hasDigit(mended) && word.length() > 1 && codes.knows(word));
  }

  /** "QHl3", "UBTVQH1O": a body and the number of its term. */
  private Optional<String> termed(String printed) {
    for (int cut = printed.length() - 1; cut >= Math.max(2, printed.length() - 2); cut--) {
      String term = LookalikeCharacters.toDigits(VietnameseText.fold(printed.substring(cut)));
      Optional<Body> body = codes.body(printed.substring(0, cut)).filter(b -> b.is("term"));
      boolean plain = !hasDigit(printed.substring(0, cut));
      if (plain
          && body.isPresent()
          && LookalikeCharacters.isDigits(term)
          && !term.startsWith("0")) {
        return Optional.of(printed.substring(0, cut) + term);
      }
    }
    return Optional.empty();
  }

  /** "NDCP", "QDUBND", "CHQGSQL": a type and the bodies behind it, or a body and its unit. */
  private Optional<List<String>> segments(String run) {
    for (int cut = Math.min(5, run.length() - 2); cut >= 2; cut--) {
      if (isType(run.substring(0, cut))) {
        Optional<List<String>> rest = bodies(run.substring(cut));
        if (rest.isPresent()) {
          return Optional.of(with(run.substring(0, cut), rest.get()));
        }
      }
    }
    return bodies(run).or(() -> bodyAndUnit(run));
  }

  /** Bodies of three letters and more, or the last alone: CP, QH12. */
  private Optional<List<String>> bodies(String run) {
    for (int cut = run.length(); cut >= 2; cut--) {
      String head = run.substring(0, cut);
      boolean last = cut == run.length();
      boolean enough = last || Codes.withoutTerm(head).length() >= 3 || head.equalsIgnoreCase("cp");
      if (enough && (isBody(head) || termed(head).isPresent())) {
        Optional<List<String>> rest = last ? Optional.of(List.of()) : bodies(run.substring(cut));
        if (rest.isPresent()) {
          return Optional.of(with(head, rest.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> bodyAndUnit(String run) {
    for (int cut = run.length() - 2; cut >= 2; cut--) {
      String unit = run.substring(cut);
      boolean office = codes.body(run.substring(0, cut)).filter(b -> b.is("unit")).isPresent();
      if ((cut > 2 && isBody(run.substring(0, cut)) || office)
          && isAbbreviation(VietnameseText.fold(unit))) {
        return Optional.of(List.of(run.substring(0, cut), unit));
      }
    }
    return Optional.empty();
  }

  private static List<String> with(String first, List<String> rest) {
    List<String> all = new ArrayList<>(rest);
    all.addFirst(first);
    return all;
  }

  /** How many letters at the beginning of an unknown run are the code of a type; 0 for none. */
  int typeBefore(String run) {
    for (int cut = Math.min(5, run.length() - 3); cut >= 2; cut--) {
      if (isType(run.substring(0, cut))) {
        return cut;
      }
    }
    return 0;
  }

  boolean isType(String printed) {
    return !hasDigit(printed) && printed.length() > 1 && codes.type(printed).isPresent();
  }

  private boolean isBody(String printed) {
    return !hasDigit(printed) && codes.body(printed).isPresent();
  }

  /** Letters that are no word: what only an abbreviation can be. */
  static boolean isAbbreviation(String folded) {
    return folded.length() >= 2
        && folded.length() <= 12
        && Character.isLetter(folded.charAt(0))
        && !isSyllable(folded.replaceAll("\\d+$", ""));
  }

  static boolean isSyllable(String folded) {
    return SYLLABLE.matcher(folded).matches();
  }

  private static boolean hasDigit(String printed) {
    return printed.chars().anyMatch(Character::isDigit);
  }
}
