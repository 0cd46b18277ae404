package vn.danchieu.version;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The acts that an amending act names: in its title, and by name and number in its text. */
final class TitleActs {
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?iUs)(?:sửa\\s+đổi|bổ\\s+sung|bãi\\s+bỏ|đính\\s+chính|thay\\s+thế)[^\\n]{0,160}?\\b(?:của|tại|trong)?\\s*"
              + "(?<kind>luật|bộ\\s+luật|pháp\\s+lệnh|nghị\\s+định|thông\\s+tư(?:\\s+liên\\s+tịch)?|nghị\\s+quyết|quyết\\s+định)\\s+(?<name>.*)");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?U)(?<name>(?:Bộ luật|Luật|Pháp"
              + " lệnh)\\s+\\p{Lu}[\\p{L}\\s,]{2,100}?)\\s+số\\s+(?<number>"
              + ActNumbers.NUMBER.pattern()
              + ")");

  /** "… của Thông tư số A và Thông tư số B": a further act that the title amends as well. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?iU)(?:,|;|\\bvà)\\s+(?:một\\s+số\\s+(?:điều|quy\\s+định)\\s+)?(?:của\\s+)?(?<kind>%s)\\s+(?:số\\s+)?(?="
                  .formatted(
                      "thông\\s+tư(?:\\s+liên\\s+tịch)?|nghị\\s+định|nghị\\s+quyết|quyết\\s+định")
              + ActNumbers.NUMBER.pattern()
              + ")");

  private TitleActs() {}

  /** The act that the title amends; empty where it amends several, or none is read. */
  static Optional<String> only(String head) {
    Set<String> numbers = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (String line : head.split("\n")) {
      Matcher object = OBJECT.matcher(line);
      if (object.find()) {
        String kind = object.group("kind");
        String name = object.group("name");
        Optional<String> number = ActNumbers.first(name);
        if (number.isPresent()) {
          numbers.add(number.orElseThrow());
          further(kind, name).forEach(numbers::add);
        } else if (Wording.lower(kind).matches("luật|bộ luật|pháp lệnh")) {
          names.add(PlaceReader.name(kind + " " + name));
        }
      }
    }
    Set<String> acts = numbers.isEmpty() ? names : numbers;
    return acts.size() == 1 ? acts.stream().findFirst() : Optional.empty();
  }

  /** Acts of the same kind: what stands above it, its own title may name. */
  private static List<String> further(String kind, String name) {
    return FURTHER
        .matcher(name)
        .results()
        .filter(further -> Wording.lower(further.group("kind")).equals(Wording.lower(kind)))
        .flatMap(further -> ActNumbers.first(name.substring(further.end())).stream())
        .toList();
  }

  /** The numbers under which a text calls an act by this name. */
  static Set<String> numbersOf(String text, String name) {
    return NUMBERED
        .matcher(text)
        .results()
        .filter(numbered -> isSame(numbered.group("name"), name))
        .map(numbered -> ActNumbers.folded(numbered.group("number")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How a text calls the law of this number; empty where it says the number alone. */
  static Optional<String> nameOf(String text, String number) {
    return NUMBERED
        .matcher(text)
        .results()
        .filter(numbered -> ActNumbers.folded(numbered.group("number")).equals(number))
        .map(numbered -> numbered.group("name"))
        .findFirst();
  }

  static boolean isSame(String one, String other) {
    return Wording.lower(Wording.typed(ActParagraphs.blanksAsOne(one)))
        .equals(Wording.lower(Wording.typed(ActParagraphs.blanksAsOne(other))));
  }
}
