package vn.danchieu.indexer.cite;

import java.util.Locale;
import java.util.Set;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.parse.Capitals;

/** The name of a law begins with its kind: "Luật Dẫn độ", "Bộ luật Dân sự". */
final class LawName {
  private static final Set<String> LAWS = Set.of("Luật", "Bộ luật", "Pháp lệnh");

  private LawName() {}

  static boolean isLaw(String type) {
    return LAWS.contains(type);
  }

  /**
   * @param name with or without the kind
   */
  static String of(String type, String name) {
    boolean typed =
        name.regionMatches(true, 0, type + " ", 0, type.length() + 1) || isMisspelt(type, name);
    String own = typed ? name.substring(type.length() + 1) : name;
    if (own.isBlank() || isEnglish(own)) {
      return own;
    }
    if (Capitals.areIn(own)) {
      own = Capitals.sentence(own);
    }
    boolean amending = own.regionMatches(true, 0, "sửa đổi", 0, "sửa đổi".length());
    String first = own.substring(0, 1);
    return type
        + " "
        + (amending ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
        + own.substring(1);
  }

  /** "Luât Dân quân tự vệ": the kind without its mark. */
  private static boolean isMisspelt(String type, String name) {
    String first = name.substring(0, Math.min(name.length(), type.length() + 1));
    return VietnameseText.fold(first).equals(VietnameseText.fold(type) + " ");
  }

  /** A translation keeps its own words. */
  private static boolean isEnglish(String name) {
    return name.codePoints().allMatch(c -> c < 0x80) && name.contains(" of ");
  }
}
