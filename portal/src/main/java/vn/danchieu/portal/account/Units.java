package vn.danchieu.portal.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danchieu.index.Audience;
import vn.danchieu.portal.access.WithAccounts;

/** The units as they are kept. */
@WithAccounts
@Component
public class Units {
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  Units(JdbcClient database, TransactionTemplate transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  public List<Unit> all() {
    return database
        .sql(
            "select code, title, (select count(*) from membership where unit_code = code) as"
                + " members from unit order by title")
        .query((row, _) ->
            new Unit(row.getString("code"), row.getString("title"), row.getInt("members")))
        .list();
  }

  /** What each is called, by the name of its audience. */
  public Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    database
        .sql("select code, title from unit")
        .query((row, _) ->
            titles.put(Audience.nameOfUnit(row.getString("code")), row.getString("title")))
        .list();
    return titles;
  }

  /** Returns false where the code is taken. */
  public boolean add(String code, String title) {
    try {
      database
          .sql("insert into unit (code, title) values (:code, :title)")
          .param("code", code)
          .param("title", title)
          .update();
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Returns false where there is no such unit. */
  public boolean rename(String code, String title) {
    return database
            .sql("update unit set title = :title where code = :code")
            .param("title", title)
            .param("code", code)
            .update()
        > 0;
  }

  /** Its members stay, and belong to it no more. Returns false where there is no such unit. */
  public boolean remove(String code) {
    Boolean removed =
        transactions.execute(_ -> {
          database
              .sql("delete from membership where unit_code = :code")
              .param("code", code)
              .update();
          return database.sql("delete from unit where code = :code").param("code", code).update()
              > 0;
        });
    return Boolean.TRUE.equals(removed);
  }
}
