package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.diff.Budget;
import vn.danchieu.portal.diff.DiffHtml;
import vn.danchieu.portal.diff.WordComparison;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.text.Days;
import vn.danchieu.validity.Standing;

/**
 * The details under an amended article: which act, which provision, from when, the sentence that
 * proves it, and the words removed and added.
 */
final class ChangeCards {
  /** Limit for all cards of a page: a fifth of a second on one processor. */
  private static final long WORK = 50_000_000;

  private final MessageSource messages;
  private final Locale language;
  private final UnaryOperator<String> address;
  private final Map<String, String> names = new HashMap<>();
  private final Budget budget = new Budget(WORK);

  /**
   * @param address of a page as links on this page write it
   * @param standing knows the names of the acts
   */
  ChangeCards(
      MessageSource messages, Locale language, UnaryOperator<String> address, Standing standing) {
    this.messages = messages;
    this.language = language;
    this.address = address;
    standing
        .changes()
        .forEach(change -> change.by().ifPresent(act -> names.put(act.id(), change.byName())));
  }

  /**
   * @param given as it was loaded; empty for an article that was inserted
   */
  String of(StoredVersion version, Optional<StoredVersion> given) {
    StringBuilder html = new StringBuilder();
    if (!version.changes().isEmpty()) {
      html.append("<details class=\"thay-doi dieu-doi\"><summary>")
          .append(said(given.isPresent() ? "version.card" : "version.card.new"))
          .append("</summary><ul class=\"can-cu\">");
      version
          .changes()
          .forEach(change -> html.append("<li>").append(change(change)).append("</li>"));
      html.append("</ul>").append(difference(version, given)).append("</details>");
    }
    outstanding(version.outstanding()).ifPresent(html::append);
    return html.toString();
  }

  private String change(StoredVersion.Change change) {
    String verb = change.verb();
    String done = verb.isEmpty() ? "" : Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    return "<span lang=\"vi\">"
        + DiffHtml.escaped(done)
        + "</span> "
        + by(change.clause(), change.act(), change.actId())
        + since(change.from())
        + ": <q lang=\"vi\">"
        + DiffHtml.escaped(change.sentence())
        + "</q>";
  }

  private String by(String clause, String act, Optional<String> id) {
    String name = DiffHtml.escaped(id.map(names::get).filter(n -> n != null).orElse(act));
    String linked =
        id.map(held ->
                "<a href=\""
                    + DiffHtml.escaped(address.apply(Addresses.ofSlug(held)))
                    + "\">"
                    + name
                    + "</a>")
            .orElse(name);
    return said("version.by")
        + " <span lang=\"vi\">"
        + DiffHtml.escaped(clause)
        + "</span> "
        + linked;
  }

  private String since(Optional<LocalDate> from) {
    return from.map(day -> said("version.since", Days.shown(day))).orElse("");
  }

  private String difference(StoredVersion version, Optional<StoredVersion> given) {
    String before = given.map(ChangeCards::whole).orElse("");
    return "<p class=\"phu\">"
        + said(given.isPresent() ? "version.compared" : "version.inserted")
        + "</p><div class=\"so-sanh-loi\" lang=\"vi\">"
        + DiffHtml.inline(WordComparison.of(before, whole(version), budget), words())
        + "</div>";
  }

  private static String whole(StoredVersion version) {
    String heading = version.label() + ". " + version.title();
    return heading.strip() + "\n" + version.text();
  }

  DiffHtml.Words words() {
    return new DiffHtml.Words(plain("compare.gone"), plain("compare.added"), plain("compare.end"));
  }

  /** What was to be changed as well; empty where there is none. */
  Optional<String> outstanding(List<StoredVersion.Outstanding> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder html =
        new StringBuilder("<div class=\"thay-doi con-treo\" role=\"note\"><p><strong>");
    html.append(said("version.outstanding")).append("</strong></p><ul class=\"can-cu\">");
    for (StoredVersion.Outstanding each : all) {
      html.append("<li>")
          .append(upper(by(each.clause(), each.act(), each.actId())))
          .append(since(each.from()))
          .append(": <q lang=\"vi\">")
          .append(DiffHtml.escaped(each.sentence()))
          .append("</q> ")
          .append(said("version.reason"))
          .append(" <span lang=\"vi\">")
          .append(DiffHtml.escaped(each.reason()))
          .append("</span>.</li>");
    }
    return Optional.of(html.append("</ul></div>").toString());
  }

  private static String upper(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String said(String key, Object... arguments) {
    return DiffHtml.escaped(messages.getMessage(key, arguments, language));
  }

  private String plain(String key) {
    return messages.getMessage(key, new Object[0], language);
  }
}
