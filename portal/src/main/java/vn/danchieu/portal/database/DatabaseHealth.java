package vn.danchieu.portal.database;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;

/** Well when the database answers. */
@WithAccounts
@Component("database")
class DatabaseHealth extends AbstractHealthIndicator {
  private final JdbcClient database;

  DatabaseHealth(JdbcClient database) {
    this.database = database;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    database.sql("select count(*) from account").query(Long.class).single();
    builder.up();
  }
}
