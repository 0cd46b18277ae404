package vn.danchieu.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where OpenSearch is and how to get in.
 *
 * @param url e.g. {@code http://127.0.0.1:9200}; of a cluster several with commas between them, so
 *     that the others are asked while one is away
 * @param certificates a PEM file of the authority to trust, for a cluster with its own
 */
public record Connection(
    String url, Optional<String> user, Optional<String> password, Optional<Path> certificates) {

  public static Connection to(String url) {
    return new Connection(url, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * From {@code OPENSEARCH_URL}, {@code OPENSEARCH_USER}, {@code OPENSEARCH_PASSWORD} and {@code
   * OPENSEARCH_CA_FILE}; empty where no URL is given.
   */
  public static Optional<Connection> from(Map<String, String> environment) {
    return given(environment, "OPENSEARCH_URL").map(url -> to(url).with(environment));
  }

  /** The same address with the user, password and authority that the environment names. */
  public Connection with(Map<String, String> environment) {
    return new Connection(
        url,
        given(environment, "OPENSEARCH_USER"),
        given(environment, "OPENSEARCH_PASSWORD"),
        given(environment, "OPENSEARCH_CA_FILE").map(Path::of));
  }

  /**
   * The same for another user, who may read and write the sets of all audiences: {@code
   * OPENSEARCH_INSIDER_USER} and {@code OPENSEARCH_INSIDER_PASSWORD}. Empty where none is named.
   */
  public Optional<Connection> forInsiders(Map<String, String> environment) {
    return given(environment, "OPENSEARCH_INSIDER_USER")
        .map(insider ->
            new Connection(
                url,
                Optional.of(insider),
                given(environment, "OPENSEARCH_INSIDER_PASSWORD"),
                certificates));
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return url;
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
