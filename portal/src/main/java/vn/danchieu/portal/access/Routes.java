package vn.danchieu.portal.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which addresses are there for whom. To all others they are what they are to a stranger: addresses
 * that do not exist. What no row names is there for everybody.
 */
public final class Routes {
  private static final List<Map.Entry<PathPattern, Role>> HIDDEN =
      List.of(
          row("/tai-khoan/**", Role.READER),
          row("/nap/**", Role.CLERK),
          row("/viec/**", Role.CLERK),
          row("/sua/**", Role.EDITOR),
          row("/quan-tri/**", Role.ADMINISTRATOR));

  /** Pages with forms that a stranger may send, and that need a sign against forgery. */
  private static final List<PathPattern> DOORS =
      List.of(pattern("/dang-nhap"), pattern("/dang-xuat"), pattern("/kich-hoat"));

  private Routes() {}

  /** Whether the reader is to be told that there is no such address. */
  public static boolean hides(PathContainer path, Reader reader) {
    return HIDDEN.stream()
        .anyMatch(row -> row.getKey().matches(path) && !reader.may(row.getValue()));
  }

  /** Whether what is sent to this address does something in the name of an account. */
  public static boolean actsForAnAccount(PathContainer path) {
    return DOORS.stream().anyMatch(each -> each.matches(path))
        || HIDDEN.stream().anyMatch(row -> row.getKey().matches(path));
  }

  private static Map.Entry<PathPattern, Role> row(String pattern, Role least) {
    return entry(pattern(pattern), least);
  }

  private static PathPattern pattern(String pattern) {
    return PathPatternParser.defaultInstance.parse(pattern);
  }
}
