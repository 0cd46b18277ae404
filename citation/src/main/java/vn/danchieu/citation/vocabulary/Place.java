package vn.danchieu.citation.vocabulary;

/**
 * A place with bodies of its own.
 *
 * @param level e.g. {@code tỉnh}, {@code huyện}
 * @param id e.g. {@code quang-tri}, {@code huyen-hai-lang}
 */
public record Place(String level, String name, String id) {
  public boolean isProvince() {
    return level.equals("tỉnh") || level.equals("thành phố");
  }

  public String fullName() {
    return level + " " + name;
  }
}
