package vn.danchieu.version;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which act an amending act amends by its title, where that is one alone. */
final class TitleActs {
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?iUs)(?:sửa\\s+đổi|bổ\\s+sung|bãi\\s+bỏ|đính\\s+chính|thay\\s+thế)[^\\n]{0,160}?\\b(?:của|tại|trong)?\\s*"
              + "(?<kind>luật|bộ\\s+luật|pháp\\s+lệnh|nghị\\s+định|thông\\s+tư(?:\\s+liên\\s+tịch)?|nghị\\s+quyết|quyết\\s+định)\\s+(?<name>.*)");

  private TitleActs() {}

  static Optional<String> only(String head) {
    Set<String> acts = new LinkedHashSet<>();
    for (String line : head.split("\n")) {
      Matcher object = OBJECT.matcher(line);
      if (object.find()) {
        String name = object.group("name");
        Optional<String> number = ActNumbers.first(name);
        boolean law = Wording.lower(object.group("kind")).matches("luật|bộ luật|pháp lệnh");
        if (number.isPresent()) {
          acts.add(number.orElseThrow());
        } else if (law) {
          acts.add(PlaceReader.name(object.group("kind") + " " + name));
        }
      }
    }
    return acts.stream()
        .filter(a -> a.contains("/"))
        .findFirst()
        .or(() -> acts.stream().findFirst());
  }

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?U)(?<name>(?:Bộ luật|Luật|Pháp"
              + " lệnh)\\s+\\p{Lu}[\\p{L}\\s,]{2,100}?)\\s+số\\s+(?<number>"
              + ActNumbers.NUMBER.pattern()
              + ")");

  /** Whether a text calls the act of this number by this name. */
  static boolean calls(String text, String name, String number) {
    Matcher numbered = NUMBERED.matcher(text);
    boolean found = false;
    while (numbered.find()) {
      if (isSame(numbered.group("name"), name)) {
        if (ActNumbers.folded(numbered.group("number")).equals(number)) {
          found = true;
        }
      }
    }
    return found;
  }

  static boolean isSame(String one, String other) {
    return Wording.lower(Wording.typed(Paragraphs.blanksAsOne(one)))
        .equals(Wording.lower(Wording.typed(Paragraphs.blanksAsOne(other))));
  }
}
