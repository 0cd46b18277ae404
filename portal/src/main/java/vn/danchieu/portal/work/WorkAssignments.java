package vn.danchieu.portal.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danchieu.portal.access.WithAccounts;

/** Stored assignments of work; unassigned work has no row. */
@WithAccounts
@Component
class WorkAssignments {
  private static final int MOST = 2_000;

  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final Clock clock;

  WorkAssignments(JdbcClient database, TransactionTemplate transactions, Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  Map<String, WorkItem.Care> of(WorkItem.Kind kind, Collection<String> things) {
    Map<String, WorkItem.Care> cares = new HashMap<>();
    if (!things.isEmpty()) {
      database
          .sql(
              "select thing, owner, state from work_item where kind = :kind and thing in"
                  + " (:things)")
          .param("kind", kind.name())
          .param("things", things)
          .query((row, _) ->
              cares.put(
                  row.getString("thing"),
                  new WorkItem.Care(
                      row.getString("owner"), WorkItem.State.valueOf(row.getString("state")))))
          .list();
    }
    return cares;
  }

  /** What somebody looks after, or what is so far; the latest changed first. */
  List<String> things(WorkItem.Kind kind, String owner, Optional<WorkItem.State> state) {
    return database
        .sql(
            "select thing from work_item where kind = :kind and (:owner = '' or owner = :owner)"
                + " and (:state = '' or state = :state) order by changed desc, thing limit :most")
        .param("kind", kind.name())
        .param("owner", owner)
        .param("state", state.map(WorkItem.State::name).orElse(""))
        .param("most", MOST)
        .query(String.class)
        .list();
  }

  void change(WorkItem.Kind kind, String thing, WorkItem.Care care, String by) {
    transactions.executeWithoutResult(_ -> {
      database
          .sql("delete from work_item where kind = :kind and thing = :thing")
          .param("kind", kind.name())
          .param("thing", thing)
          .update();
      if (!care.equals(WorkItem.Care.NOBODY)) {
        add(kind, thing, care, by);
      }
    });
  }

  private void add(WorkItem.Kind kind, String thing, WorkItem.Care care, String by) {
    database
        .sql(
            "insert into work_item (kind, thing, owner, state, changed, changed_by) values (:kind,"
                + " :thing, :owner, :state, :changed, :by)")
        .param("kind", kind.name())
        .param("thing", thing)
        .param("owner", care.owner())
        .param("state", care.state().name())
        .param("changed", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }
}
