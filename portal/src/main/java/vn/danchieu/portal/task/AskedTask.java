package vn.danchieu.portal.task;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import vn.danchieu.portal.task.TaskAnswer.Side;

/**
 * Parameters of a page of a task.
 *
 * @param on the day as it was written
 * @param without a document that shall not speak
 * @param side the one side that is asked for
 */
record AskedTask(String task, Optional<String> on, Optional<String> without, Optional<Side> side) {
  private static final String PAGE = "/nhiem-vu";

  static AskedTask of(MultiValueMap<String, String> given) {
    return new AskedTask(
        first(given, "q").orElse(""),
        first(given, "on"),
        first(given, "tru"),
        first(given, "nhom").flatMap(Side::of));
  }

  private static Optional<String> first(MultiValueMap<String, String> given, String name) {
    return Optional.ofNullable(given.getFirst(name)).filter(value -> !value.isBlank());
  }

  /** The page of one side. */
  public String of(Side other) {
    return at(PAGE, Optional.of(other));
  }

  /** The page of all sides. */
  public String ofAll() {
    return at(PAGE, Optional.empty());
  }

  public String table() {
    return at(PAGE + ".csv", side);
  }

  private String at(String path, Optional<Side> one) {
    List<String> fields = new ArrayList<>(List.of(field("q", task)));
    on.ifPresent(day -> fields.add(field("on", day)));
    without.ifPresent(name -> fields.add(field("tru", name)));
    one.ifPresent(each -> fields.add(field("nhom", each.inAddress())));
    return path + "?" + String.join("&", fields);
  }

  private static String field(String name, String value) {
    return name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
  }
}
