package vn.danchieu.portal.feed;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.search.AskedPage;
import vn.danchieu.portal.search.Cursor;
import vn.danchieu.portal.search.Found;
import vn.danchieu.portal.search.PageRequest;
import vn.danchieu.portal.search.Search;
import vn.danchieu.portal.store.StoreAway;
import vn.danchieu.portal.text.BrokenTransfer;
import vn.danchieu.portal.text.Csv;
import vn.danchieu.portal.text.Days;

/**
 * The results of a search as a table, written while it is read; cut off where it cannot be read to
 * its end.
 *
 * @param most rows; what is left out is said in the last one
 */
record SearchTable(Search search, FeedWords words, String base, int most) {
  private static final int AT_ONCE = 200;

  Found first(AskedPage asked, LocalDate day) {
    return search.documents(asked.address().query(), wanted(asked, Optional.empty(), 0), day);
  }

  private PageRequest wanted(AskedPage asked, Optional<Cursor> after, int written) {
    int size = Math.min(AT_ONCE, most - written);
    var address = asked.address();
    return new PageRequest(0, size, address.filters(), address.order(), after)
        .verbatim(address.verbatim())
        .rowsAlone();
  }

  void write(Writer out, AskedPage asked, Found first, LocalDate day) throws IOException {
    out.write(Csv.MARK);
    out.write(Csv.row(head(day)));
    Found part = first;
    int written = rows(out, part);
    try {
      while (part.next().isPresent() && written < most) {
        part = search.documents(asked.address().query(), wanted(asked, part.next(), written), day);
        written += rows(out, part);
      }
    } catch (StoreAway away) {
      throw new BrokenTransfer("A table", written, away);
    }
    if (written < first.total()) {
      out.write(Csv.row(List.of(words.of("table.cut", written, first.total()))));
    }
  }

  private List<String> head(LocalDate day) {
    return List.of(
        words.of("attribute.number"),
        words.of("attribute.type"),
        words.of("attribute.issuer"),
        words.of("attribute.issued"),
        words.of("attribute.effective"),
        words.of("attribute.title"),
        words.of("attribute.subjects"),
        words.of("table.state", Days.shown(day)),
        words.of("table.citedBy"),
        words.of("table.address"));
  }

  private int rows(Writer out, Found found) throws IOException {
    for (Found.DocumentHit hit : found.hits()) {
      StoredDocument document = hit.document();
      out.write(
          Csv.row(
              List.of(
                  document.number().orElse(""),
                  document.type().orElse(""),
                  document.issuer().orElse(""),
                  document.issued().map(LocalDate::toString).orElse(""),
                  document.effective().map(LocalDate::toString).orElse(""),
                  Named.mark(document.id()) + document.title().orElse(""),
                  String.join("; ", document.subjects()),
                  words.of("state." + hit.validity().state().code()),
                  String.valueOf(hit.citedBy()),
                  base + Addresses.of(document))));
    }
    out.flush();
    return found.hits().size();
  }
}
