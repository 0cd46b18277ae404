package vn.danchieu.indexer.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.About;
import vn.danchieu.index.StoredCorrection.CorrectedLink;
import vn.danchieu.index.StoredDocument.Claim;
import vn.danchieu.index.StoredLink;
import vn.danchieu.validity.SourceStrength;

/**
 * What persons have corrected in one document. Of several on one thing the latest rules; the others
 * are left, for it may be undone.
 *
 * @param ruling the latest on each thing, in the order in which they were made
 */
public record CorrectedFacts(List<StoredCorrection> ruling) {
  public static final CorrectedFacts NOTHING = new CorrectedFacts(List.of());

  private static final int DAY = 10;

  /** Of all that were ever made of one document. */
  public static CorrectedFacts of(List<StoredCorrection> made) {
    List<StoredCorrection> ruling = new ArrayList<>();
    made.stream()
        .filter(StoredCorrection::holds)
        .sorted(StoredCorrection.IN_ORDER)
        .forEach(each -> {
          ruling.removeIf(other -> isAboutTheSame(each, other));
          ruling.add(each);
        });
    return new CorrectedFacts(List.copyOf(ruling));
  }

  private static boolean isAboutTheSame(StoredCorrection one, StoredCorrection other) {
    return one.about() == other.about()
        && one.documentId().equals(other.documentId())
        && one.link().map(CorrectedLink::mark).equals(other.link().map(CorrectedLink::mark));
  }

  boolean isEmpty() {
    return ruling.isEmpty();
  }

  /** Tells what was put together with these from what was put together with others. */
  String mark() {
    return String.join("", ruling.stream().map(each -> " " + each.id()).sorted().toList());
  }

  private Optional<StoredCorrection> of(About about) {
    return ruling.stream().filter(each -> each.about() == about).findFirst();
  }

  private Optional<String> value(About about) {
    return of(about).flatMap(StoredCorrection::value);
  }

  private Optional<LocalDate> day(About about) {
    return value(about).flatMap(CorrectedFacts::day);
  }

  static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Whether a person has said what holds of a fact. */
  boolean settles(String field) {
    return ruling.stream()
        .anyMatch(each -> each.about() != About.LINK && each.about().field().equals(field));
  }

  /** Whether a person has said that the document is what it says it is. */
  boolean settlesIdentity() {
    return of(About.IDENTITY).isPresent();
  }

  Facts facts(Facts read) {
    if (isEmpty()) {
      return read;
    }
    Optional<String> number = value(About.NUMBER).or(read::number);
    Optional<String> type = value(About.TYPE).or(read::type);
    Optional<LocalDate> issued = day(About.ISSUED).or(read::issued);
    Optional<String> issuer = value(About.ISSUER);
    Host host = new Host(type, number, Optional.empty(), issued);
    Optional<Authority> authority = issuer.flatMap(name -> Authorities.find(name, host));
    return new Facts(
        number,
        type,
        authority.map(Authority::name).or(() -> issuer).or(read::issuer),
        issuer.isPresent() ? authority : read.authority(),
        issued,
        day(About.EFFECTIVE).or(read::effective),
        read.expired(),
        value(About.TITLE).or(read::title),
        read.line(),
        read.aliases(),
        read.mended().stream().filter(fact -> !settles(fact.about())).toList());
  }

  /** A state is a claim like those of other sources, and outweighs them. */
  List<Claim> claims() {
    return of(About.STATUS).stream()
        .map(each ->
            new Claim(
                About.STATUS.field(),
                each.value().orElse(""),
                each.from(),
                day(each.at().substring(0, Math.min(DAY, each.at().length()))),
                each.source(),
                each.sourceUrl(),
                Optional.of(words(each)),
                Optional.of(SourceStrength.CORRECTION)))
        .toList();
  }

  /** "Đính chính bởi Trần Lan ngày 30/11/2026: theo bản gốc." */
  static String words(StoredCorrection correction) {
    String day =
        day(correction.at().substring(0, Math.min(DAY, correction.at().length())))
            .map(Differences.DAY::format)
            .orElse(correction.at());
    return "Đã đính chính bởi %s ngày %s, lý do: %s.%s"
        .formatted(
            correction.by(),
            day,
            correction.reason().strip().replaceFirst("[.]+$", ""),
            correction.was().map(was -> " Máy đọc: " + was + ".").orElse(""));
  }

  /** Links as persons say they are; of one that is none nothing is left but the correction. */
  List<StoredLink> links(List<StoredLink> read) {
    List<StoredCorrection> said = ruling.stream().filter(each -> each.link().isPresent()).toList();
    if (said.isEmpty()) {
      return read;
    }
    List<StoredLink> links = new ArrayList<>();
    for (StoredLink link : read) {
      corrected(link, said)
          .map(each -> each.withId(link.hostId() + ".l" + links.size()))
          .ifPresent(links::add);
    }
    return List.copyOf(links);
  }

  private static Optional<StoredLink> corrected(StoredLink link, List<StoredCorrection> said) {
    Optional<StoredCorrection> correction =
        said.stream().filter(each -> each.link().orElseThrow().is(link)).findFirst();
    if (correction.isEmpty()) {
      return Optional.of(link);
    }
    CorrectedLink meant = correction.get().link().orElseThrow();
    return switch (meant.verdict()) {
      case WRONG -> Optional.empty();
      case RIGHT -> Optional.of(link.sure(words(correction.get())));
      case OTHER -> {
        StoredLink led = meant.to().map(id -> link.to(link.target().meaning(id))).orElse(link);
        yield Optional.of(
            meant
                .toRelation()
                .flatMap(Relation::ofCode)
                .map(led::as)
                .orElse(led)
                .sure(words(correction.get())));
      }
    };
  }

  /** What is said of links that the text, as it is now, does not hold. */
  List<String> unmatched(List<StoredLink> read) {
    return ruling.stream()
        .filter(each -> each.link().filter(meant -> read.stream().noneMatch(meant::is)).isPresent())
        .map(each ->
            "Đính chính dẫn chiếu của %s (%s) không còn khớp câu nào."
                .formatted(each.by(), each.value().orElse("")))
        .toList();
  }
}
