package vn.danchieu.citation.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.vocabulary.LawTitles;

/** Makes the keys of references and of documents so that they meet. */
public final class KeyMaker {
  private static final Pattern SEQUENCE_AND_YEAR = Pattern.compile("\\d{1,5}[a-z]?/\\d{4}");

  private KeyMaker() {}

  public static List<String> of(Reference reference) {
    if (reference.kind() == Kind.SELF || reference.kind() == Kind.DRAFT) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    Optional<String> folded = foldedNumber(reference.type(), reference.number());
    folded.ifPresent(number ->
        keys.addAll(numberKeys(number, reference.issuer(), reference.date(), reference.year())));
    partial(reference.type(), reference.number()).ifPresent(keys::add);
    if (cited(reference.kind())) {
      reference.title().map(KeyMaker::titleKey).ifPresent(keys::add);
    }
    return new ArrayList<>(keys);
  }

  /** Kinds that are found by their names. */
  private static boolean cited(Kind kind) {
    return switch (kind) {
      case NAME, UNNUMBERED, STANDARD, TREATY, JUDGMENT, ANAPHOR -> true;
      case FULL, SHORT, SELF, DRAFT, INTERNAL -> false;
    };
  }

  public static List<String> of(DocumentFacts document) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> printed = new ArrayList<>(document.aliases());
    document.number().ifPresent(number -> printed.addFirst(number));
    for (String number : printed) {
      foldedNumber(document.type(), Optional.of(number))
          .ifPresent(folded ->
              keys.addAll(
                  numberKeys(
                      folded, document.issuer(), document.issued(), year(document, number))));
      Numbers.parse(number)
          .filter(n -> n.year().isPresent())
          .flatMap(n -> partial(document.type(), Optional.of(n.sequence() + "/" + n.year().get())))
          .ifPresent(keys::add);
    }
    document.title().ifPresent(title -> titleKeys(document.type(), title, keys));
    return new ArrayList<>(keys);
  }

  private static Optional<Integer> year(DocumentFacts document, String number) {
    return document
        .issued()
        .map(LocalDate::getYear)
        .or(() -> Numbers.parse(number).flatMap(DocumentNumber::year));
  }

  private static List<String> numberKeys(
      String folded, Optional<Authority> issuer, Optional<LocalDate> date, Optional<Integer> year) {
    List<String> keys = new ArrayList<>();
    String number = "n:" + folded;
    issuer.ifPresent(body -> {
      date.ifPresent(day -> keys.add(number + "|" + body.id() + "|" + day));
      year.ifPresent(y -> keys.add(number + "|" + body.id() + "|" + y));
    });
    date.ifPresent(day -> keys.add(number + "|" + day));
    year.ifPresent(y -> keys.add(number + "|" + y));
    keys.add(number);
    return keys;
  }

  /**
   * A number folded, "BGD&ĐT" as "BGDĐT"; an early decree without a symbol has that of its kind.
   */
  static Optional<String> foldedNumber(Optional<String> type, Optional<String> number) {
    Optional<DocumentNumber> parsed = number.flatMap(Numbers::parse);
    if (parsed.isPresent()) {
      return parsed.map(DocumentNumber::folded).map(folded -> folded.replace("&", ""));
    }
    boolean decree = type.equals(Optional.of("Sắc lệnh"));
    return number
        .filter(n -> decree && n.chars().allMatch(Character::isDigit))
        .map(n -> n.replaceFirst("^0+(?=.)", "") + "/sl");
  }

  /** A type with sequence and year, "Nghị định 100/2019". */
  static Optional<String> partial(Optional<String> type, Optional<String> number) {
    return number
        .filter(n -> SEQUENCE_AND_YEAR.matcher(n).matches())
        .flatMap(
            n -> type.map(t -> "p:" + Identity.slug(t) + "|" + n.replaceFirst("^0+(?=\\d)", "")));
  }

  private static void titleKeys(Optional<String> type, String title, Set<String> keys) {
    String plain =
        title
            .replaceAll("\\s+số\\s+\\d+\\S*$", "")
            .replaceAll("\\s+\\(?(năm )?(19|20)\\d\\d\\)?$", "");
    String word = type.orElse("");
    boolean carriesType =
        VietnameseText.fold(plain).startsWith(VietnameseText.fold(word)) && !word.isEmpty();
    keys.add(titleKey(carriesType || word.isEmpty() ? plain : word + " " + plain));
    keys.add(titleKey(plain));
    // As it stands too: a programme's title ends with its period, "2017 – 2021".
    keys.add(titleKey(title));
  }

  static String titleKey(String title) {
    return "t:" + LawTitles.key(title);
  }
}
