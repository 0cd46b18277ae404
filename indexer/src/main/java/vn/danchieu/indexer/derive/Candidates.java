package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Resolver;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredWork;

/** The loaded documents that share a key with one of many references. */
final class Candidates {
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
  private static final List<String> LOADED =
      Stream.of(StoredWork.Holding.HELD, StoredWork.Holding.RECORD).map(Enum::name).toList();

  private final Map<String, List<DocumentFacts>> byKey = new HashMap<>();

  private Candidates() {}

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

  static Candidates sharing(Set<String> keys, Register register) throws IOException {
    var candidates = new Candidates();
    List<String> all = keys.stream().sorted().toList();
    for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE));
      candidates.read(Set.copyOf(some), register);
    }
    candidates.byKey.values().forEach(each -> each.sort(Comparator.comparing(DocumentFacts::id)));
    return candidates;
  }

  private void read(Set<String> keys, Register register) throws IOException {
    register.each(
        Where.all(Where.anyOf(Fields.KEYS, keys), Where.anyOf(Fields.HOLDING, LOADED)),
        FIELDS,
        page -> {
          page.forEach(hit ->
              add(
                  Json.MAPPER.treeToValue(Objects.requireNonNull(hit.source()), Facts.class),
                  keys));
          return true;
        });
  }

  private void add(Facts facts, Set<String> keys) {
    DocumentFacts document = facts.asDocument();
    facts.keys().stream()
        .filter(keys::contains)
        .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(document));
  }

  /** Judged in the order of ids, so that equals stand in the same order whoever asks. */
  StoredLead lead(StoredReference reference) {
    Map<String, DocumentFacts> fitting = new TreeMap<>();
    for (String key : reference.keys()) {
      byKey.getOrDefault(key, List.of()).forEach(each -> fitting.put(each.id(), each));
    }
    return StoredLead.of(
        Resolver.resolve(reference.toReference(), fitting.values()), CitedWorks.idOf(reference));
  }
}
