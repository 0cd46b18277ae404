package vn.danchieu.portal.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;

/**
 * A value of the issuer filter that stands for a body together with those it carries on, e.g.
 * {@code bo-noi-vu:tien-than}.
 *
 * @param body the id of the present body
 * @param ancestors what went into it
 */
record IssuerLineage(String body, List<Authority> ancestors) {
  private static final String MARK = ":tien-than";

  /** Of the id of a body that carries on others. */
  static Optional<IssuerLineage> of(String id) {
    List<Authority> ancestors = Authorities.ancestors(id);
    return ancestors.isEmpty() ? Optional.empty() : Optional.of(new IssuerLineage(id, ancestors));
  }

  /** The body that a value of the filter begins with. */
  static String body(String value) {
    return value.endsWith(MARK) ? value.substring(0, value.length() - MARK.length()) : value;
  }

  /** The bodies that a value of the filter stands for. */
  static Stream<String> bodies(String value) {
    String body = body(value);
    return body.equals(value)
        ? Stream.of(value)
        : Stream.concat(Stream.of(body), Authorities.ancestors(body).stream().map(Authority::id));
  }

  /** As it stands in an address. */
  public String value() {
    return body + MARK;
  }

  public String name() {
    return Authorities.ofId(body).map(Authority::name).orElse(body);
  }

  public String names() {
    return ancestors.stream().map(Authority::name).collect(Collectors.joining("; "));
  }
}
