package vn.danchieu.indexer.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * The words of a title in capitals that keep some of them as a sentence: numbers and symbols
 * ("57-NQ/TW"), abbreviations, Roman numerals, the names of bodies and of documents.
 */
final class TitleWords {
  private static final List<String[]> NAMES = read();

  /** What a syllable looks like without its marks; anything else is an abbreviation. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}"
              + "(?:ng|nh|ch|[cmnpt])?");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+[.,;:)]?");

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /** A single letter behind one of these is a numeral: "giai đoạn I", "chương V". */
  private static final Set<String> COUNTED =
      Set.of(
          "đoạn", "khóa", "khoá", "chương", "phần", "thứ", "quý", "loại", "cấp", "nhóm", "hạng",
          "vùng", "mục", "tập", "đợt", "kỳ", "lục");

  private final String[] printed;
  private final String[] shown;

  private TitleWords(String[] printed) {
    this.printed = printed;
    this.shown = new String[printed.length];
    for (int i = 0; i < printed.length; i++) {
      shown[i] = keeps(i) ? printed[i] : printed[i].toLowerCase(Locale.ROOT);
    }
  }

  static TitleWords of(String[] printed) {
    TitleWords words = new TitleWords(printed);
    NAMES.forEach(words::set);
    WrittenTypes.names().map(type -> type.split(" ", -1)).forEach(words::setType);
    return words;
  }

  String[] written() {
    return shown;
  }

  private boolean keeps(int i) {
    String word = EDGES.matcher(printed[i]).replaceAll("");
    if (word.chars().anyMatch(Character::isDigit)) {
      return word.chars().anyMatch(Character::isLetter);
    }
    if (ROMAN.matcher(printed[i]).matches()) {
      return word.length() > 1 && !word.equals("VI") && !word.equals("XI") || isCounted(i);
    }
    return word.length() > 1 && !isSyllables(word);
  }

  private boolean isCounted(int i) {
    return i > 0 && COUNTED.contains(printed[i - 1].toLowerCase(Locale.ROOT));
  }

  private static boolean isSyllables(String word) {
    return Pattern.compile("[^\\p{L}]+")
        .splitAsStream(VietnameseText.fold(word))
        .allMatch(part -> part.isEmpty() || SYLLABLE.matcher(part).matches());
  }

  /** Writes a name as it is written wherever its words stand. */
  private void set(String[] name) {
    for (int at = 0; at + name.length <= printed.length; at++) {
      if (stands(name, at)) {
        for (int i = 0; i < name.length; i++) {
          shown[at + i] = name[i] + mark(printed[at + i], name[i]);
        }
      }
    }
  }

  /** "Quyết định số …", "ban hành Quy chế …": a document and no other word. */
  private void setType(String[] type) {
    for (int at = 0; at + type.length <= printed.length; at++) {
      boolean numbered = is(at + type.length, "số") && isNumber(at + type.length + 1);
      boolean issued = at > 1 && is(at - 1, "hành") && is(at - 2, "ban");
      String last = type[type.length - 1];
      boolean named = last.equalsIgnoreCase("luật") || last.equalsIgnoreCase("lệnh");
      boolean law = at > 0 && is(at - 1, "của") && named;
      if (law && stands(type, at) && at + type.length < printed.length) {
        shown[at] = type[0];
        shown[at + type.length] = capital(shown[at + type.length]);
      }
      if (stands(type, at) && (numbered || issued && type.length > 1)) {
        shown[at] = type[0];
      }
    }
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private boolean isNumber(int at) {
    return at < printed.length && Character.isDigit(printed[at].charAt(0));
  }

  private boolean is(int at, String word) {
    return at < printed.length && printed[at].equalsIgnoreCase(word);
  }

  private boolean stands(String[] name, int at) {
    for (int i = 0; i < name.length; i++) {
      String own = printed[at + i];
      boolean last = i == name.length - 1;
      String word = last ? own.replaceAll("[.,;:)]+$", "") : own;
      if (!word.equalsIgnoreCase(name[i])) {
        return false;
      }
    }
    return true;
  }

  private static String mark(String printed, String name) {
    return printed.length() > name.length() ? printed.substring(name.length()) : "";
  }

  private static List<String[]> read() {
    try (InputStream in = TitleWords.class.getResourceAsStream("names.txt")) {
      if (in == null) {
        throw new IllegalStateException("indexer lacks its resource names.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
