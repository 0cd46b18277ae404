package vn.danchieu.portal.task;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.task.TaskAnswer.Placed;
import vn.danchieu.portal.text.Csv;
import vn.danchieu.portal.text.Days;

/** The documents that govern a task as a table. */
record TaskTable(MessageSource messages, Locale language, String base) {
  String of(TaskAnswer answer) {
    Csv table =
        new Csv(
            words("attribute.number"),
            words("attribute.type"),
            words("attribute.issuer"),
            words("attribute.issued"),
            words("attribute.title"),
            words("table.state", Days.shown(answer.on())),
            words("task.table.side"),
            words("task.table.why"),
            words("table.address"));
    answer.documents().forEach(placed -> add(table, answer, placed));
    return table.toString();
  }

  private void add(Csv table, TaskAnswer answer, Placed placed) {
    Governing governing = placed.governing();
    LinkEnd end = governing.end();
    table.add(
        governing.number(),
        governing.type(),
        governing.issuer(),
        end.known().flatMap(known -> known.document().issued()),
        end.title(),
        end.known().map(_ -> words("state." + governing.stateOn(answer.on()).code())),
        words("task.side." + placed.side().name()),
        governing.telling().map(Governing.Why::words),
        base + Addresses.of(end));
  }

  private String words(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }
}
