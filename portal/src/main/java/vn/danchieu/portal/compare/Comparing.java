package vn.danchieu.portal.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.search.NumberLookup;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.version.Basis;
import vn.danchieu.portal.version.DayText;

/** Compares two documents, or an act on two days. */
@Component
public class Comparing {
  /** Two of the longest laws, and what a small memory can hold. */
  private static final int LONGEST = 4_000_000;

  private final Documents documents;
  private final ArticleVersions versions;
  private final NumberLookup lookup;

  Comparing(Documents documents, ArticleVersions versions, NumberLookup lookup) {
    this.documents = documents;
    this.versions = versions;
    this.lookup = lookup;
  }

  /** What a text is that was asked for. */
  public sealed interface Named {
    /** One that is held. */
    record One(StoredDocument document) implements Named {}

    /** Several bear the number. */
    record Several(List<StoredDocument> documents) implements Named {}

    /** Nobody holds it, or only a record of it. */
    record None(String name) implements Named {}
  }

  /** By id, readable address or number. */
  public Named find(String name) {
    Optional<StoredDocument> found = documents.find(name).or(() -> numbered(name));
    if (found.isPresent()) {
      return found
          .filter(document -> document.text().isPresent())
          .<Named>map(Named.One::new)
          .orElseGet(() -> new Named.None(name));
    }
    List<StoredDocument> several = lookup.named(name).known();
    return several.isEmpty() ? new Named.None(name) : new Named.Several(several);
  }

  private Optional<StoredDocument> numbered(String name) {
    List<NumberQuery> numbers = lookup.wholly(name);
    return numbers.isEmpty()
        ? Optional.empty()
        : NumberLookup.only(numbers, lookup.named(name).known())
            .flatMap(document -> documents.find(document.id()));
  }

  /** Empty where they are too long. */
  public Optional<Compared> documents(StoredDocument one, StoredDocument other) {
    if (length(one) + length(other) > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(Compared.of(ArticlePairs.of(units(one), units(other))));
  }

  /** The same act; empty where it is too long. */
  public Optional<Compared> days(StoredDocument act, LocalDate from, LocalDate to) {
    if (2 * length(act) > LONGEST) {
      return Optional.empty();
    }
    ArticleVersions.Read read = versions.of(act.id(), List.of(from, to));
    return Optional.of(
        Compared.of(ArticlePairs.byLabel(units(act, read, from), units(act, read, to))));
  }

  /** The day whose text a consolidation is: of an earlier one there is none to compare. */
  public Optional<LocalDate> begin(StoredDocument act) {
    Basis basis = Basis.of(act, versions.of(act.id(), List.of()).course());
    return basis.asOf().filter(_ -> basis.kind() == Basis.Kind.CONSOLIDATION);
  }

  private static int length(StoredDocument document) {
    return document.text().map(String::length).orElse(0);
  }

  private static List<ComparedUnit> units(
      StoredDocument act, ArticleVersions.Read read, LocalDate day) {
    return DayText.of(act, read, day).stream()
        .filter(article -> !article.isWhole())
        .map(article -> new ComparedUnit(article.label(), article.title(), article.text()))
        .toList();
  }

  /** The articles of a text; else its numbered tasks, as they are stored; else all of it. */
  private List<ComparedUnit> units(StoredDocument document) {
    List<ComparedUnit> articles = units(document, ArticleVersions.Read.NOTHING, LocalDate.MIN);
    if (!articles.isEmpty()) {
      return articles;
    }
    List<ComparedUnit> tasks =
        documents.provisions(document).stream()
            .map(p -> new ComparedUnit(p.label(), p.title().orElse(""), p.text()))
            .toList();
    return tasks.isEmpty() ? List.of(new ComparedUnit("", "", document.text().orElse(""))) : tasks;
  }
}
