package vn.danchieu.portal.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.search.NumberLookup;
import vn.danchieu.portal.search.PageRequest;
import vn.danchieu.portal.search.Search;
import vn.danchieu.portal.text.Today;

/** Types numbers of documents that are held, hastily, and sees whether these are found. */
@Component
class NumberTrial {
  private static final int SHOWN = 10;
  private static final int TOLD = 5;

  private final Search search;
  private final NumberLookup lookup;
  private final Today today;

  NumberTrial(Search search, NumberLookup lookup, Today today) {
    this.search = search;
    this.lookup = lookup;
    this.today = today;
  }

  /** How a query went. */
  enum Outcome {
    /** Its document opened by itself, and no other shares what was typed. */
    OPENED,
    /** Its document was among those to choose from, all of which share what was typed. */
    CHOICE,
    /** Its document stood first. */
    FIRST,
    /** It was not found so, or another that shares what was typed was kept back. */
    MISSED
  }

  /**
   * A query.
   *
   * @param came what was found instead, or also
   */
  record Tried(String query, StoredDocument wanted, Outcome outcome, List<String> came) {
    String line() {
      return String.join(
          "\t", outcome.name(), query, wanted.number().orElse(""), wanted.id(), came.toString());
    }
  }

  /** As many queries, each for another of these documents; the same for the same seed. */
  List<Tried> of(List<StoredDocument> documents, int count, long seed) {
    List<StoredDocument> numbered = new ArrayList<>();
    documents.stream().filter(d -> d.number().isPresent()).forEach(numbered::add);
    Random random = new Random(seed);
    Collections.shuffle(numbered, random);
    List<Tried> tried = new ArrayList<>();
    for (int i = 0; i < count && !numbered.isEmpty(); i++) {
      tried.add(one(numbered.get(i % numbered.size()), HastyTypist.any(random), numbered));
    }
    return tried;
  }

  private Tried one(StoredDocument wanted, HastyTypist typist, List<StoredDocument> all) {
    String query = typist.typed(wanted.number().orElseThrow(), wanted.type());
    List<StoredDocument> named = lookup.named(query).known();
    List<StoredDocument> listed = listed(query);
    boolean opens = NumberLookup.only(lookup.wholly(query), named).isPresent();
    Judge judge = new Judge(wanted, typist, opens);
    boolean hides =
        !named.isEmpty() && named.size() < NumberLookup.MOST && !judge.holdsAllAlike(named, all);
    List<StoredDocument> came = named.isEmpty() ? listed : named;
    return new Tried(
        query,
        wanted,
        judge.isFirst(listed) && !hides ? judge.of(named) : Outcome.MISSED,
        came.stream().limit(TOLD).map(NumberTrial::name).toList());
  }

  /**
   * Sees whether what was found is what was wanted.
   *
   * @param opens whether a reader is led straight to the one that was named
   */
  private record Judge(StoredDocument wanted, HastyTypist typist, boolean opens) {
    Outcome of(List<StoredDocument> named) {
      if (named.isEmpty()) {
        return Outcome.FIRST;
      }
      boolean among = named.stream().anyMatch(this::isWanted);
      if (among && opens) {
        return Outcome.OPENED;
      }
      return among && named.stream().allMatch(this::mayBeMeant)
          ? Outcome.CHOICE
          : isFirst(named) ? Outcome.FIRST : Outcome.MISSED;
    }

    /** First, or behind none but such as share what was typed. */
    boolean isFirst(List<StoredDocument> found) {
      List<StoredDocument> before = found.stream().takeWhile(each -> !isWanted(each)).toList();
      return !found.isEmpty() && before.stream().allMatch(this::mayBeMeant);
    }

    /** Whether no other that shares what was typed is kept from the reader. */
    boolean holdsAllAlike(List<StoredDocument> named, List<StoredDocument> all) {
      Set<String> ids = named.stream().map(StoredDocument::id).collect(Collectors.toSet());
      return all.stream().filter(this::isAlike).allMatch(each -> ids.contains(each.id()));
    }

    private boolean isWanted(StoredDocument document) {
      return document.id().equals(wanted.id());
    }

    private boolean isAlike(StoredDocument document) {
      return trace(typist, document).equals(trace(typist, wanted));
    }

    /**
     * Also where no more than the year in its number was left out ("QĐ 903"), or where its number
     * as it stands has the very letters and digits that were typed.
     */
    private boolean mayBeMeant(StoredDocument document) {
      String typed = trace(typist, wanted);
      return isAlike(document)
          || trace(typist.leavingOutTheYear(), document).equals(typed)
          || trace(typist.openingWithNothing(), document).equals(typed);
    }

    private static String trace(HastyTypist typist, StoredDocument document) {
      return typist.trace(document.number().orElse(""), document.type());
    }
  }

  private static String name(StoredDocument document) {
    return document.type().orElse("") + " " + document.number().orElse(document.id());
  }

  private List<StoredDocument> listed(String query) {
    LocalDate day = today.day();
    return search.documents(query, PageRequest.page(1, SHOWN).rowsAlone(), day).hits().stream()
        .map(DocumentHit::document)
        .toList();
  }
}
