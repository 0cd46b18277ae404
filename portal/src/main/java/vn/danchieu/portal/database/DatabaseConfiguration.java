package vn.danchieu.portal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danchieu.portal.access.WithAccounts;

/** Opens the database and brings its tables up to date. */
@WithAccounts
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  private static final String FILE = "jdbc:h2:file:";

  /** So that the statements written for PostgreSQL mean the same; each commit is on the disk. */
  private static final String AS_POSTGRESQL =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

  private static final String MIGRATIONS = "classpath:vn/danchieu/portal/database/";

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(
      DatabaseSettings settings, @Value("${danchieu.data-dir}") Path dataFolder) {
    return open(settings.url().isBlank() ? file(dataFolder) : url(settings), settings);
  }

  static String url(DatabaseSettings settings) {
    boolean h2 = settings.url().startsWith("jdbc:h2:");
    return h2 ? settings.url() + AS_POSTGRESQL : settings.url();
  }

  static HikariDataSource open(String url, DatabaseSettings settings) {
    HikariDataSource source = new HikariDataSource();
    source.setPoolName("accounts");
    source.setJdbcUrl(url);
    source.setUsername(settings.user());
    source.setPassword(settings.password());
    source.setMaximumPoolSize(settings.connections());
    source.setMinimumIdle(1);
    try {
      migrate(source, url.startsWith("jdbc:h2:") ? "h2" : "postgresql");
      return source;
    } catch (FlywayException e) {
      source.close();
      throw new DatabaseAway(
          "The database of accounts at "
              + url.replaceFirst(";.*|\\?.*", "")
              + " cannot be used ("
              + reason(e)
              + "). Check danchieu.database.url, user and password, and that no other portal has"
              + " its file open.",
          e);
    }
  }

  /** A row of an older version that came later is no reason to stop: features grow side by side. */
  private static void migrate(DataSource source, String dialect) {
    Flyway.configure()
        .dataSource(source)
        .locations(MIGRATIONS + "common", MIGRATIONS + dialect)
        .outOfOrder(true)
        .load()
        .migrate();
  }

  private static String reason(Throwable failure) {
    Throwable last = failure;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    String said = Objects.requireNonNullElse(last.getMessage(), last.getClass().getSimpleName());
    return said.lines().findFirst().orElse("no reason given").strip();
  }

  /** Nobody else on the machine reads the folder: it holds passwords, though only as hashes. */
  private static String file(Path dataFolder) {
    Path folder = dataFolder.toAbsolutePath().normalize().resolve("accounts");
    try {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      throw new DatabaseAway(
          "The folder of accounts "
              + folder
              + " cannot be written to ("
              + reason(e)
              + "). Name a"
              + " folder that this user may write to with --danchieu.data-dir=FOLDER.",
          e);
    }
    return FILE + folder.resolve("accounts") + AS_POSTGRESQL;
  }

  @Bean
  JdbcClient jdbcClient(DataSource source) {
    return JdbcClient.create(source);
  }

  @Bean
  TransactionTemplate transactions(DataSource source) {
    return new TransactionTemplate(new DataSourceTransactionManager(source));
  }
}
