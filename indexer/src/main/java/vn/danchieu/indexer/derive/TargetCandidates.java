package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Resolver;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredWork;

/** The loaded documents that share a key with one of many references. */
final class TargetCandidates {
  private static final int KEYS_AT_ONCE = 2_000;
  private static final List<String> FIELDS =
      List.of(
          Fields.ID,
          Fields.KEYS,
          Fields.TYPE,
          Fields.NUMBER,
          Fields.NUMBER_FOLDED,
          Fields.ISSUER,
          Fields.ISSUER_ID,
          Fields.LINE,
          Fields.ISSUED,
          Fields.TITLE);

  /** What was withdrawn is still meant by who cites it. */
  private static final List<String> LOADED =
      Stream.of(StoredWork.Holding.HELD, StoredWork.Holding.RECORD, StoredWork.Holding.WITHDRAWN)
          .map(Enum::name)
          .toList();

  private final Map<String, List<DocumentFacts>> byKey = new HashMap<>();

  /** Works that persons have chosen, as far as they are loaded. */
  private final Set<String> chosen = new TreeSet<>();

  private final Audience audience;

  private TargetCandidates(Audience audience) {
    this.audience = audience;
  }

  private record Facts(
      String id,
      List<String> keys,
      Optional<String> type,
      Optional<String> number,
      List<String> numberFolded,
      Optional<String> issuer,
      Optional<String> issuerId,
      Optional<String> line,
      Optional<LocalDate> issued,
      Optional<String> title) {
    DocumentFacts asDocument() {
      Optional<Line> known =
          line.flatMap(
              code -> Stream.of(Line.values()).filter(l -> l.code().equals(code)).findFirst());
      return new DocumentFacts(
          id,
          type,
          number,
          issuerId.map(body -> new Authority(body, issuer.orElse(body), known.orElse(Line.STATE))),
          issued,
          title,
          numberFolded);
    }
  }

  static TargetCandidates sharing(Collection<StoredReference> references, Register register)
      throws IOException {
    Set<String> keys = new TreeSet<>();
    Set<String> bare = new TreeSet<>();
    Set<String> chosen = new TreeSet<>();
    for (StoredReference reference : references) {
      if (reference.chosen().isPresent()) {
        chosen.add(reference.chosen().get());
        continue;
      }
      Optional<String> found = bareNumber(reference);
      found.ifPresent(bare::add);
      reference.keys().stream().filter(key -> !found.equals(Optional.of(key))).forEach(keys::add);
    }
    bare.removeAll(keys);
    var candidates = new TargetCandidates(register.audience());
    candidates.readChosen(chosen, register);
    candidates.read(keys, Optional.empty(), register);
    candidates.read(
        bare, Optional.of(DeriveQueries.not(DeriveQueries.exists(Fields.ISSUED))), register);
    candidates.byKey.values().forEach(each -> each.sort(Comparator.comparing(DocumentFacts::id)));
    return candidates;
  }

  /**
   * The key that is the number alone, where only a document of an unknown day can be meant by it:
   * each body begins anew with number 1 every year, and a document of the cited year shares the key
   * that names the year as well. Without this a letter's number would fetch those of all bodies and
   * of all years.
   */
  private static Optional<String> bareNumber(StoredReference reference) {
    return reference
        .number()
        .flatMap(Numbers::parse)
        .filter(number -> number.year().isEmpty() && number.line() != Line.PARTY)
        .map(number -> "n:" + number.folded())
        .filter(bare ->
            reference.year().filter(y -> reference.keys().contains(bare + "|" + y)).isPresent());
  }

  private void readChosen(Set<String> ids, Register register) throws IOException {
    if (!ids.isEmpty()) {
      register.eachReadable(
          DeriveQueries.all(
              DeriveQueries.anyOf(Fields.ID, ids), DeriveQueries.anyOf(Fields.HOLDING, LOADED)),
          List.of(Fields.ID),
          page -> {
            page.forEach(hit -> chosen.add(String.valueOf(hit.id())));
            return true;
          });
    }
  }

  private void read(Set<String> keys, Optional<Query> only, Register register) throws IOException {
    List<String> all = List.copyOf(keys);
    for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
      Set<String> some = Set.copyOf(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE)));
      Query sharing =
          DeriveQueries.all(
              DeriveQueries.anyOf(Fields.KEYS, some), DeriveQueries.anyOf(Fields.HOLDING, LOADED));
      register.eachReadable(
          only.map(more -> DeriveQueries.all(sharing, more)).orElse(sharing),
          FIELDS,
          page -> {
            page.forEach(hit ->
                add(
                    Json.MAPPER.treeToValue(Objects.requireNonNull(hit.source()), Facts.class),
                    some));
            return true;
          });
    }
  }

  private void add(Facts facts, Set<String> keys) {
    DocumentFacts document = facts.asDocument();
    facts.keys().stream()
        .filter(keys::contains)
        .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(document));
  }

  /**
   * Resolves a reference; candidates are ordered by id, so that ties give the same answer to
   * everyone.
   */
  StoredLead lead(StoredReference reference) {
    if (reference.chosen().isPresent()) {
      List<String> works = reference.chosen().filter(chosen::contains).stream().toList();
      return new StoredLead(
          works.isEmpty() ? StoredLead.State.MISSING : StoredLead.State.RESOLVED, works);
    }
    Map<String, DocumentFacts> fitting = new TreeMap<>();
    for (String key : reference.keys()) {
      byKey.getOrDefault(key, List.of()).forEach(each -> fitting.put(each.id(), each));
    }
    return StoredLead.of(
        Resolver.resolve(reference.toReference(), fitting.values()),
        CitedWorks.idOf(reference, audience));
  }
}
