package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.compare.Compared;
import vn.danchieu.portal.compare.Comparing;
import vn.danchieu.portal.text.Today;

/** Two texts word by word. */
@RestController
@RequestMapping("/api/v1/compare")
class CompareApi {
  private final Comparing comparing;
  private final Today today;

  CompareApi(Comparing comparing, Today today) {
    this.comparing = comparing;
    this.today = today;
  }

  /** Two documents, or one as it reads on two days. */
  @GetMapping
  CompareJson compare(
      @RequestParam String a,
      @RequestParam Optional<String> b,
      @RequestParam Optional<String> from,
      @RequestParam Optional<String> to) {
    StoredDocument one = find(a);
    Optional<StoredDocument> other = b.filter(name -> !name.isBlank()).map(this::find);
    if (other.isPresent()) {
      return json(one, other, Optional.empty(), comparing.documents(one, other.orElseThrow()));
    }
    LocalDate begin =
        Parameters.day("from", from).orElseThrow(() -> new BadQuestion("api.missing", "b, from"));
    LocalDate end = Parameters.day(to, today);
    comparing
        .begin(one)
        .filter(first -> first.isAfter(begin) || first.isAfter(end))
        .ifPresent(first -> {
          throw new BadQuestion("compare.trouble.before", first);
        });
    return json(
        one, Optional.empty(), Optional.of(new Days(begin, end)), comparing.days(one, begin, end));
  }

  private StoredDocument find(String name) {
    return switch (comparing.find(name)) {
      case Comparing.Named.One(var document) -> document;
      case Comparing.Named.Several _, Comparing.Named.None _ -> throw new NotKnown(name);
    };
  }

  private static CompareJson json(
      StoredDocument one,
      Optional<StoredDocument> other,
      Optional<Days> days,
      Optional<Compared> compared) {
    Compared found = compared.orElseThrow(() -> new BadQuestion("compare.tooLong"));
    return new CompareJson(
        one.id(),
        other.map(StoredDocument::id),
        days,
        found.rough(),
        found.parts().stream().map(PartJson::of).toList());
  }

  /** Two days of one document. */
  record Days(LocalDate from, LocalDate to) {}

  /**
   * A comparison.
   *
   * @param rough whether something was compared in larger stretches than words
   */
  record CompareJson(
      String a, Optional<String> b, Optional<Days> days, boolean rough, List<PartJson> parts) {}

  /**
   * An article of both texts, or of one.
   *
   * @param change {@code same}, {@code other}, {@code new} or {@code gone}
   * @param otherLabel in the second text, where it is another
   * @param pieces empty where nothing differs, or it was too long
   */
  record PartJson(
      String change, String label, Optional<String> otherLabel, List<PieceJson> pieces) {
    static PartJson of(Compared.Part part) {
      return new PartJson(
          part.change().name().toLowerCase(Locale.ROOT),
          part.label(),
          part.otherLabel(),
          part.pieces().stream()
              .map(p -> new PieceJson(p.kind().name().toLowerCase(Locale.ROOT), p.text()))
              .toList());
    }
  }

  /**
   * A stretch of words.
   *
   * @param kind {@code same}, {@code old} or {@code new}
   */
  record PieceJson(String kind, String text) {}
}
