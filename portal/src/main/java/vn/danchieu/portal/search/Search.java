package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredProvision;

/** Finds documents and provisions by what somebody typed. */
@Component
public class Search {
  private final SearchSettings settings;
  private final Language language;
  private final DocumentSearch documents;
  private final ProvisionSearch provisions;

  Search(
      SearchSettings settings,
      Language language,
      DocumentSearch documents,
      ProvisionSearch provisions) {
    this.settings = settings;
    this.language = language;
    this.documents = documents;
    this.provisions = provisions;
  }

  public int pageSize() {
    return settings.pageSize();
  }

  /** The task that was asked for, where it is one. */
  Optional<String> taskIn(AskedPage asked, LocalDate on) {
    return TaskQuestion.in(asked, on, settings.longestQuery());
  }

  /**
   * Documents, each with the two provisions that fit best; without words all that the filters let
   * through.
   */
  public Found documents(String raw, PageRequest wanted, LocalDate on) {
    ParsedQuery understood = understood(raw, wanted);
    return understood.typed().asksSomething() || !wanted.filters().isEmpty()
        ? documents.find(understood, wanted, on)
        : Found.nothing(understood);
  }

  /**
   * What speaks for a document that may be meant.
   *
   * @param signs by name
   */
  public record Weighed(
      Optional<String> number,
      Optional<LocalDate> issued,
      double score,
      Map<String, Double> signs) {}

  /** What speaks for each of the best documents, by the weights that are set. */
  public List<Weighed> weighed(String raw, LocalDate on) {
    return documents.weighed(understood(raw, PageRequest.page(1, settings.pageSize())), on);
  }

  /**
   * What speaks for a provision that may be meant.
   *
   * @param signs by name
   */
  public record WeighedProvision(String id, Map<String, Double> signs) {
    static WeighedProvision of(Reranker.Signed signed) {
      Map<String, Double> named = new TreeMap<>();
      signed.signs().forEach((sign, value) -> named.put(sign.name(), value));
      StoredProvision provision = signed.candidate().provision();
      return new WeighedProvision(provision.importId().orElse(provision.id()), named);
    }
  }

  /** What speaks for each of the provisions that are ranked. */
  public List<WeighedProvision> weighedProvisions(String raw) {
    ParsedQuery understood = understood(raw, PageRequest.page(1, settings.pageSize()));
    return provisions.signed(understood).stream().map(WeighedProvision::of).toList();
  }

  /** Provisions as results of their own. */
  public Found.Provisions provisions(String raw, PageRequest wanted, LocalDate on) {
    ParsedQuery understood = understood(raw, wanted);
    return understood.typed().asksSomething()
        ? provisions.find(understood, wanted, on)
        : new Found.Provisions(
            Interpretation.of(understood), 0, Optional.empty(), List.of(), Optional.empty());
  }

  private ParsedQuery understood(String raw, PageRequest wanted) {
    TypedQuery typed = TypedQuery.of(raw, settings.longestQuery());
    return ParsedQuery.of(
        wanted.manner().verbatim() ? typed.verbatim() : typed,
        language.model(),
        wanted.manner().dropped());
  }
}
