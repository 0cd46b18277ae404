package vn.danchieu.indexer.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.VietnameseText;

/** The types of documents and how they are written. */
public final class WrittenTypes {
  static final String LETTER = "Công văn";
  static final String CONSOLIDATED = "Văn bản hợp nhất";

  /** "NGHỊ QUYẾT SỐ": cut off before the number. */
  private static final String BEFORE_NUMBER = " số";

  private static final Map<String, String> BY_NAME = read();

  /** A heading stands alone on its line, or with the title that follows it. */
  static final Pattern HEADING =
      Pattern.compile(
          "^[ ]*(?<type>"
              + BY_NAME.values().stream()
                  .distinct()
                  .map(type -> type.toUpperCase(Locale.ROOT).replace(" ", "\\s+"))
                  .collect(Collectors.joining("|"))
              + ")(?:\\d{0,2}[ ]*$|(?=Về )"
              + "|(?=\\s(?:VỀ|Về|V/v|CỦA|KẾT LUẬN|SỬA|Sửa|BAN HÀNH|Ban hành|QUY|Quy)\\b))",
          Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  /** In capitals, the title goes on behind the type on the same line: "KẾ HOẠCH CHUYỂN ĐỔI SỐ". */
  static final Pattern HEADING_WITH_TITLE =
      Pattern.compile(
          "^[ ]*(?<type>"
              + BY_NAME.values().stream()
                  .distinct()
                  .map(type -> type.toUpperCase(Locale.ROOT).replace(" ", "\\s+"))
                  .collect(Collectors.joining("|"))
              + ")(?=[ ]+(?!SỐ\\b)\\p{Lu}{2}[^\\n\\p{Ll}]*$)",
          Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Alone on its line, a tone mark misread or a syllable parted: "QUYÉT ĐỊNH", "Q UYẾT ĐỊNH". */
  static final Pattern HEADING_MISREAD =
      Pattern.compile(
          "^[ ]*(?<type>"
              + BY_NAME.values().stream()
                  .distinct()
                  .filter(type -> type.contains(" "))
                  .map(WrittenTypes::anyMarks)
                  .collect(Collectors.joining("|"))
              + ")[ ]*$",
          Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Map<String, String> BY_FOLDED_NAME =
      BY_NAME.values().stream()
          .distinct()
          .collect(
              Collectors.toMap(
                  type -> VietnameseText.fold(withoutBlanks(type)),
                  type -> type,
                  (first, _) -> first));

  private WrittenTypes() {}

  private static String anyMarks(String type) {
    StringBuilder pattern = new StringBuilder();
    char before = ' ';
    for (char each : VietnameseText.fold(type).toCharArray()) {
      pattern.append(before == ' ' || each == ' ' ? "" : "[ ]?");
      before = each;
      switch (each) {
        case 'a' -> pattern.append("[AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ]");
        case 'e' -> pattern.append("[EÈÉẺẼẸÊỀẾỂỄỆ]");
        case 'i' -> pattern.append("[IÌÍỈĨỊ]");
        case 'o' -> pattern.append("[OÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ]");
        case 'u' -> pattern.append("[UÙÚỦŨỤƯỪỨỬỮỰ]");
        case 'y' -> pattern.append("[YỲÝỶỸỴ]");
        case 'd' -> pattern.append("[DĐ]");
        case ' ' -> pattern.append("\\s+");
        default -> pattern.append(Character.toUpperCase(each));
      }
    }
    return pattern.toString();
  }

  /** The full name of a type whose marks were misread. */
  static Optional<String> resembling(String written) {
    return named(written)
        .or(() ->
            Optional.ofNullable(BY_FOLDED_NAME.get(VietnameseText.fold(withoutBlanks(written)))));
  }

  private static String withoutBlanks(String written) {
    return written.replaceAll("\\s+", "");
  }

  /** The full name of a type as catalogues and headings write it. */
  public static Optional<String> named(String written) {
    return Optional.ofNullable(BY_NAME.get(key(written)));
  }

  /** The full names; longer ones that begin with a shorter come first. */
  static Stream<String> names() {
    return BY_NAME.values().stream().distinct();
  }

  private static String key(String written) {
    String words = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return words.endsWith(BEFORE_NUMBER)
        ? words.substring(0, words.length() - BEFORE_NUMBER.length())
        : words;
  }

  private static Map<String, String> read() {
    Map<String, String> names = new LinkedHashMap<>();
    resource()
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .forEach(line -> {
          String[] parts = line.split("=", 2);
          String type = parts[0].strip();
          names.put(key(type), type);
          if (parts.length > 1) {
            for (String shortened : parts[1].split(",", -1)) {
              names.put(key(shortened), type);
            }
          }
        });
    return names;
  }

  private static String resource() {
    try (InputStream in = WrittenTypes.class.getResourceAsStream("types.txt")) {
      if (in == null) {
        throw new IllegalStateException("indexer lacks its resource types.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
