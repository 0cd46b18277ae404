package vn.danchieu.portal.document;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.diff.Budget;
import vn.danchieu.portal.diff.DiffHtml;
import vn.danchieu.portal.diff.WordComparison;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.version.OfficialConsolidations;
import vn.danchieu.portal.version.OfficialConsolidations.Verdict;

/** Compares an article of the day with an official consolidation, shown under the article. */
final class BesideCards {
  /** Limit for all cards of a page: a tenth of a second on one processor. */
  private static final long WORK = 25_000_000;

  private final MessageSource messages;
  private final Locale language;
  private final UnaryOperator<String> address;
  private final DiffHtml.Words words;
  private final Budget budget = new Budget(WORK);

  /**
   * @param address of a page as links on this page write it
   */
  BesideCards(
      MessageSource messages,
      Locale language,
      UnaryOperator<String> address,
      DiffHtml.Words words) {
    this.messages = messages;
    this.language = language;
    this.address = address;
    this.words = words;
  }

  String of(StoredVersion version, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Agrees(var by) -> line("version.beside.agrees", by, version);
      case Verdict.Lacks(var by) -> line("version.beside.lacks", by, version);
      case Verdict.Differs(var by, var title, var text) ->
          "<details class=\"thay-doi doi-chieu\"><summary>"
              + said("version.beside.differs", Named.shortly(by.document()))
              + "</summary><p class=\"phu\">"
              + said("version.beside.how", Days.shown(by.day()))
              + " "
              + link(by, version)
              + "</p><div class=\"so-sanh-loi\" lang=\"vi\">"
              + DiffHtml.inline(
                  WordComparison.of(
                      whole(version.title(), version.text()), whole(title, text), budget),
                  words)
              + "</div></details>";
    };
  }

  private static String whole(String title, String text) {
    return (title + "\n" + text).strip();
  }

  private String line(String key, OfficialConsolidations.Held by, StoredVersion version) {
    return "<p class=\"thay-doi doi-chieu\">"
        + said(key, Days.shown(by.day()))
        + " "
        + link(by, version)
        + "</p>";
  }

  /** The same article there. */
  private String link(OfficialConsolidations.Held by, StoredVersion version) {
    StoredDocument document = by.document();
    String place =
        by.read().articles().containsKey(version.label())
            ? "#" + vn.danchieu.portal.version.ArticlePlaces.anchor(version.label())
            : "";
    return "<a href=\""
        + DiffHtml.escaped(address.apply(Addresses.of(document)) + place)
        + "\">"
        + DiffHtml.escaped(Named.shortly(document))
        + "</a>";
  }

  private String said(String key, Object... arguments) {
    return DiffHtml.escaped(messages.getMessage(key, arguments, language));
  }
}
