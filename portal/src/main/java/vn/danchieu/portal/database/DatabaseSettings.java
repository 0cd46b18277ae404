package vn.danchieu.portal.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Where accounts are kept; the reasons stand beside the values in {@code application.yml}.
 *
 * @param url of a PostgreSQL, as JDBC writes it; blank: a file in the data folder
 * @param connections at once
 */
@ConfigurationProperties("danchieu.database")
record DatabaseSettings(String url, String user, String password, int connections) {
  DatabaseSettings {
    Assert.isTrue(
        url.isBlank() || url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:h2:"),
        "danchieu.database.url begins neither with jdbc:postgresql: nor with jdbc:h2:. Write it"
            + " like jdbc:postgresql://host/name, or leave it out for a file in the data folder.");
    Assert.isTrue(
        connections > 0, "danchieu.database.connections is below 1. Leave it out, or name more.");
  }

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return "DatabaseSettings[url=%s, user=%s]".formatted(url, user);
  }
}
