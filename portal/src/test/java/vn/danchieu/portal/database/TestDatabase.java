package vn.danchieu.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The databases that stores are tried on: what an office may run on. */
public enum TestDatabase {
  H2,
  POSTGRESQL;

  private static final int CONNECTIONS = 8;

  /** Made once for all tests of this JVM, and ended with it. */
  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An empty database with its tables. */
  public DataSource open() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    DatabaseSettings settings =
        switch (this) {
          case H2 ->
              new DatabaseSettings(
                  "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "", "", CONNECTIONS);
          case POSTGRESQL -> new DatabaseSettings(postgresql(name), "postgres", "", CONNECTIONS);
        };
    return DatabaseConfiguration.open(DatabaseConfiguration.url(settings), settings);
  }

  /** The address of an empty PostgreSQL of this name. */
  public static String postgresql(String name) {
    JdbcClient.create(Server.RUNNING.getPostgresDatabase()).sql("create database " + name).update();
    return Server.RUNNING.getJdbcUrl("postgres", name);
  }

  public static TransactionTemplate transactions(DataSource source) {
    return new TransactionTemplate(new DataSourceTransactionManager(source));
  }
}
