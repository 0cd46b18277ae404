package vn.danchieu.indexer.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.VietnameseText;

/**
 * The fields of law or administration (lĩnh vực) that a source names. Its words are kept, for a
 * list of our own would be a guess; only blanks and the first letter are made alike, so that two
 * sources that say the same are counted together.
 */
final class Subjects {
  /** How our own files, the legal code (đề mục) and the gazette call them. */
  private static final List<String> NAMES = List.of("subjects", "de_muc", "topic");

  /** A comma belongs to many a name: “An toàn, vệ sinh lao động”. */
  private static final Pattern BETWEEN = Pattern.compile("[;|\\n]");

  /** What stands where a source knows none, or does not tell. */
  private static final Pattern NONE = Pattern.compile("(?iU)đã biết|đang cập nhật|khác|[-.*]*");

  /** Longer than any field's name; a sentence is no shelf. */
  private static final int LONGEST = 120;

  private Subjects() {}

  static List<String> in(JsonNode line) {
    return NAMES.stream()
        .flatMap(name -> values(line.path(name)))
        .flatMap(BETWEEN::splitAsStream)
        .map(written -> VietnameseText.compose(written).replaceAll("\\s+", " ").strip())
        .filter(written -> written.length() <= LONGEST && !NONE.matcher(written).matches())
        .map(written -> written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1))
        .distinct()
        .toList();
  }

  private static Stream<String> values(JsonNode field) {
    Stream<JsonNode> values = field.isArray() ? field.valueStream() : Stream.of(field);
    return values.filter(value -> value.isValueNode() && !value.isNull()).map(JsonNode::asString);
  }
}
