package vn.danchieu.indexer.source.script;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;

/** The two families of fonts in which Vietnamese was stored before Unicode. */
public enum LegacyFont {
  TCVN3 {
    @Override
    String letters(String stored) {
      StringBuilder out = new StringBuilder(stored.length());
      for (int i = 0; i < stored.length(); i++) {
        char code = byteOf(stored.charAt(i));
        out.append(TCVN3_LETTERS.getOrDefault(code, stored.charAt(i)));
      }
      return VietnameseText.compose(out);
    }
  },
  VNI {
    @Override
    String letters(String stored) {
      StringBuilder out = new StringBuilder(stored.length());
      for (int i = 0; i < stored.length(); i++) {
        char code = byteOf(stored.charAt(i));
        String marks = VNI_MARKS.get(Character.toLowerCase(code));
        int bearer = marks == null ? -1 : bearer(out, marks);
        if (marks != null && bearer >= 0) {
          out.insert(bearer + 1, marks);
        } else {
          out.append(VNI_LETTERS.getOrDefault(code, stored.charAt(i)));
        }
      }
      return VietnameseText.compose(out);
    }
  };

  private static final Map<Character, Character> TCVN3_LETTERS = new HashMap<>();
  private static final Map<Character, Character> VNI_LETTERS = new HashMap<>();
  private static final Map<Character, String> VNI_MARKS = new HashMap<>();

  static {
    for (String row : TableResource.rows("tcvn3.tsv")) {
      String[] cells = row.split("\t");
      char letter =
          cells[1].length() == 1 ? cells[1].charAt(0) : (char) Integer.parseInt(cells[1], 16);
      TCVN3_LETTERS.put((char) Integer.parseInt(cells[0], 16), letter);
    }
    for (String row : TableResource.rows("vni.tsv")) {
      String[] cells = row.split("\t");
      if (cells[0].equals("chữ")) {
        VNI_LETTERS.put(cells[1].charAt(0), cells[2].charAt(0));
      } else {
        StringBuilder marks = new StringBuilder();
        for (String mark : cells[2].split(" ")) {
          marks.append((char) Integer.parseInt(mark, 16));
        }
        VNI_MARKS.put(cells[1].charAt(0), marks.toString());
      }
    }
  }

  abstract String letters(String stored);

  /** By the name that a document gives its font: .VnTime, .VnArialH, VNI-Times. */
  public static Optional<LegacyFont> named(String font) {
    String name = font.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]{6}\\+", "");
    if (name.startsWith(".vn")) {
      return Optional.of(TCVN3);
    }
    return name.startsWith("vni-") || name.startsWith("vni ") ? Optional.of(VNI) : Optional.empty();
  }

  /** Fonts of capitals (.VnTimeH) show small letters as capitals. */
  public static boolean isCapitals(String font) {
    return font.strip().matches("(?i)(?:[a-z]{6}\\+)?\\.vn.*h(?: (?:tur|ce|cyr|greek|baltic))?");
  }

  /** What was stored in this font, as Unicode; kept where that makes no better Vietnamese. */
  public String read(String stored) {
    String letters = letters(stored);
    return SyllableCheck.count(letters) >= SyllableCheck.count(stored) ? letters : stored;
  }

  /** Symbol fonts store a byte in the private area. */
  private static char byteOf(char given) {
    return given >= 0xF020 && given <= 0xF0FF ? (char) (given - 0xF000) : given;
  }

  /**
   * Where the vowel ends that bears a mark: the last letter, with a hat already where hat and tone
   * were typed one by one, or the one before a sign where a tone was typed too late ("giô)ø").
   * Below zero where there is none.
   */
  private static int bearer(StringBuilder out, String marks) {
    int last = out.length() - 1;
    boolean tone = marks.length() == 1 && !isHat(marks.charAt(0));
    if (bears(out, last) && (tone || !isHat(out.charAt(last)))) {
      return last;
    }
    boolean late = tone && isSign(out, last) && bears(out, last - 1);
    return late && !hasTone(out, last - 1) ? last - 1 : -1;
  }

  private static boolean bears(StringBuilder out, int at) {
    return at >= 0 && (isVowel(out.charAt(at)) || isHat(out.charAt(at)));
  }

  private static boolean isSign(StringBuilder out, int at) {
    return at >= 0 && !Character.isLetter(out.charAt(at)) && !isMark(out.charAt(at));
  }

  /** Whether the word that ends there has its tone. */
  private static boolean hasTone(StringBuilder out, int end) {
    for (int at = end; at >= 0 && !isSign(out, at); at--) {
      if (isMark(out.charAt(at)) && !isHat(out.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char given) {
    return Character.getType(given) == Character.NON_SPACING_MARK;
  }

  /** A circumflex or a breve, which a tone may stand on. */
  private static boolean isHat(char given) {
    return given == '\u0302' || given == '\u0306';
  }

  private static boolean isVowel(char given) {
    return "aeouyAEOUYơƠưƯiI".indexOf(given) >= 0;
  }
}
