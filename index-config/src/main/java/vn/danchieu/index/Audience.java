package vn.danchieu.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who may read a set of documents. Each audience has indices of its own, see {@link
 * Indices#of(Audience)}: word statistics, counts and suggestions of one set tell nothing of
 * another.
 *
 * @param name {@code public}, {@code internal}, or the name of a group such as {@code so_noi_vu}
 */
public record Audience(String name) {
  /** The variable that names the audiences beside the public one, the narrowest last. */
  public static final String VARIABLE = "DANCHIEU_AUDIENCES";

  /** No hyphen: a pattern of OpenSearch that names one set then never names another. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  /** Everybody. */
  public static final Audience PUBLIC = new Audience("public");

  /** Stands in no address and no id of a public document. */
  private static final char MARK = '~';

  public Audience {
    if (!NAME.matcher(name).matches()) {
      throw new BadAudience(name);
    }
  }

  /** The audiences that are configured beside the public one, the narrowest last. */
  public static List<Audience> configured(Map<String, String> environment) {
    return listed(environment.getOrDefault(VARIABLE, ""));
  }

  /** Those in a list with commas, without the public one. */
  public static List<Audience> listed(String names) {
    return Stream.of(names.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Audience::new)
        .filter(audience -> !audience.isPublic())
        .distinct()
        .toList();
  }

  /** The name of the audience of a unit, which is how names of indices are written. */
  public static String nameOfUnit(String code) {
    return code.replace('-', '_');
  }

  public boolean isPublic() {
    return name.equals("public");
  }

  /** An id or a readable address as this audience's documents bear it. */
  public String marked(String idOrAddress) {
    return isPublic() ? idOrAddress : name + MARK + idOrAddress;
  }

  /** The same without its mark. */
  public static String unmarked(String idOrAddress) {
    return idOrAddress.substring(idOrAddress.indexOf(MARK) + 1);
  }

  /** Whose document, work, provision or link bears this id, or whose address it is. */
  public static Audience of(String idOrAddress) {
    return Optional.of(idOrAddress.indexOf(MARK))
        .filter(end -> end > 0)
        .map(end -> idOrAddress.substring(0, end))
        .filter(name -> NAME.matcher(name).matches())
        .map(Audience::new)
        .orElse(PUBLIC);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A name that cannot be one of indices; the message says how it is written. */
  public static final class BadAudience extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadAudience(String name) {
      super(
          "Tên nhóm đọc “%s” không dùng được: chỉ gồm chữ thường không dấu, chữ số và gạch dưới, bắt đầu bằng chữ, dài nhất 40 ký tự. Ví dụ: internal, so_noi_vu."
              .formatted(name));
    }
  }
}
