package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredDocument.Dispute;
import vn.danchieu.index.StoredDocument.SourceNote;
import vn.danchieu.indexer.cite.Contribution.Body;

/** What the sources of one document say differently; none is preferred silently. */
final class Differences {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Texts of which one is so much shorter are an excerpt and a whole, or two documents. */
  private static final double EXCERPT = 0.9;

  private final List<Contribution> contributions;
  private final List<Dispute> found = new ArrayList<>();

  private Differences(List<Contribution> contributions) {
    // Whatever the order in which they came.
    this.contributions =
        contributions.stream().sorted(java.util.Comparator.comparing(Contribution::key)).toList();
  }

  static List<Dispute> of(List<Contribution> contributions) {
    if (contributions.size() < 2) {
      return List.of();
    }
    Differences differences = new Differences(contributions);
    differences.days("issued", "ngày ban hành", Facts::issued);
    differences.days("effective", "ngày có hiệu lực", Facts::effective);
    differences.days("expired", "ngày hết hiệu lực", Facts::expired);
    differences.words("type", "loại văn bản", Facts::type);
    differences.words("issuer", "cơ quan ban hành", Differences::issuer);
    differences.titles();
    differences.texts();
    return List.copyOf(differences.found);
  }

  /** Where a record gives another first day than the text itself. */
  static List<Dispute> ofFirstDay(
      List<Contribution> contributions, Optional<LocalDate> saidByText) {
    return contributions.stream()
        .flatMap(each ->
            Facts.of(each)
                .effective()
                .filter(day -> saidByText.filter(said -> !said.equals(day)).isPresent())
                .map(day ->
                    "Về ngày có hiệu lực: %s (%s); %s (toàn văn)."
                        .formatted(
                            DAY.format(day), source(each), DAY.format(saidByText.orElseThrow())))
                .stream())
        .distinct()
        .map(text -> new Dispute("effective", text))
        .toList();
  }

  private static Optional<String> issuer(Facts facts) {
    return facts.authority().map(Authority::name).or(facts::issuer);
  }

  private void days(String about, String name, Function<Facts, Optional<LocalDate>> fact) {
    compare(about, name, facts -> fact.apply(facts).map(DAY::format), Function.identity());
  }

  private void words(String about, String name, Function<Facts, Optional<String>> fact) {
    compare(about, name, fact, value -> VietnameseText.fold(value).strip());
  }

  private void compare(
      String about,
      String name,
      Function<Facts, Optional<String>> fact,
      Function<String, String> folded) {
    Map<String, String> said = new LinkedHashMap<>();
    for (Contribution each : contributions) {
      fact.apply(Facts.of(each))
          .ifPresent(value ->
              said.putIfAbsent(folded.apply(value), "%s (%s)".formatted(value, source(each))));
    }
    if (said.size() > 1) {
      found.add(new Dispute(about, "Về " + name + ": " + String.join("; ", said.values()) + "."));
    }
  }

  /** A title is written in many ways; only another one is a difference. */
  private void titles() {
    List<Contribution> titled =
        contributions.stream().filter(c -> c.face().title().isPresent()).toList();
    titled.stream()
        .skip(1)
        .filter(other -> titled.getFirst().face().isNamedUnlike(other.face()))
        .findFirst()
        .ifPresent(other ->
            found.add(
                new Dispute(
                    "title",
                    "Về tên: “%s” (%s); “%s” (%s)."
                        .formatted(
                            titled.getFirst().face().title().orElse(""),
                            source(titled.getFirst()),
                            other.face().title().orElse(""),
                            source(other)))));
  }

  /** Of those that are at hand; the longest is shown. */
  private void texts() {
    List<Integer> lengths =
        contributions.stream()
            .map(Contribution::body)
            .flatMap(Optional::stream)
            .map(Body::text)
            .map(String::length)
            .sorted()
            .toList();
    if (lengths.size() > 1 && lengths.getFirst() < EXCERPT * lengths.getLast()) {
      found.add(
          new Dispute(
              "text",
              "Về toàn văn: các bản dài %s ký tự; bản dài nhất được dùng."
                  .formatted(
                      lengths.stream().map("%,d"::formatted).collect(Collectors.joining(", ")))));
    }
  }

  /** The name of the first source, else the key of the delivery. */
  static String source(Contribution contribution) {
    return contribution.facts().sources().stream()
        .map(SourceNote::name)
        .findFirst()
        .orElseGet(() -> contribution.key().substring(contribution.key().indexOf(':') + 1));
  }
}
