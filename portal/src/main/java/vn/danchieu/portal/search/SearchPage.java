package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.CitedDocuments;

/**
 * What the page of results shows.
 *
 * @param number what was typed, where all of it is one document number
 * @param named the documents that number may name
 * @param cited documents cited under that number, where none is known
 */
record SearchPage(
    Found found,
    LocalDate on,
    int page,
    int pageSize,
    Optional<String> type,
    Optional<NumberQuery> number,
    List<StoredDocument> named,
    List<CitedDocuments.Cited> cited) {
  private static final int AROUND = 2;

  public int pages() {
    long all = type.isPresent() ? ofType() : found.total();
    return (int) Math.min(Wanted.DEEPEST / pageSize, (all + pageSize - 1) / pageSize);
  }

  /** The page numbers to offer: the first, the last, and those around this one. */
  public List<Integer> pageNumbers() {
    return IntStream.rangeClosed(1, pages())
        .filter(n -> n == 1 || n == pages() || Math.abs(n - page) <= AROUND)
        .boxed()
        .toList();
  }

  public boolean severalNamed() {
    return named.size() > 1;
  }

  private long ofType() {
    return found.types().stream()
        .filter(each -> type.filter(each.type()::equals).isPresent())
        .mapToLong(Found.TypeCount::count)
        .sum();
  }
}
