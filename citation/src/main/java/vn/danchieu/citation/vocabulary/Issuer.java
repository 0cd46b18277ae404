package vn.danchieu.citation.vocabulary;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.Line;

/**
 * A body named in a text.
 *
 * @param role e.g. {@code Ban Thường vụ}, {@code Chủ tịch}; empty where the body itself is named
 * @param marks {@code national}, or {@code local} with the levels that have such a body
 * @param level the level of the place, e.g. {@code tỉnh}, where the text gives one
 * @param place the place, where the text names it
 * @param term the term, as in {@code khóa X}
 */
public record Issuer(
    String role,
    String name,
    String authority,
    Line line,
    Set<String> marks,
    Optional<String> level,
    Optional<Place> place,
    Optional<String> term) {

  public boolean isLocal() {
    return marks.contains("local");
  }

  /** A body that is one of its kind in each place, and the text does not say of which. */
  public boolean isRelative() {
    return isLocal() && place.isEmpty();
  }

  public Issuer in(Place found) {
    return new Issuer(role, name, authority, line, marks, level, Optional.of(found), term);
  }

  /** The body, where it is known which one is meant. */
  public Optional<Authority> toAuthority() {
    if (isRelative() || authority.isEmpty()) {
      return Optional.empty();
    }
    String id = authority + place.map(p -> "." + p.id()).orElse("");
    return Optional.of(new Authority(id, fullName(), line));
  }

  private String fullName() {
    StringBuilder full = new StringBuilder();
    if (!role.isEmpty()) {
      full.append(role).append(' ');
    }
    full.append(name);
    place.ifPresent(p -> full.append(' ').append(marks.contains("own") ? p.name() : p.fullName()));
    term.ifPresent(t -> full.append(" khóa ").append(t));
    return full.toString();
  }
}
