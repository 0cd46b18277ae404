package vn.danchieu.indexer.cite;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.VietnameseText;

/** The readable address of a document; leaves out what the number already says. */
final class Slug {
  private static final int LONGEST_TITLE = 80;
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  static String of(Facts facts) {
    Stream<Optional<String>> parts =
        facts.number().isPresent()
            ? Stream.of(facts.type(), facts.number(), place(facts), year(facts))
            : Stream.of(
                facts.type().filter(t -> !starts(facts, t)),
                facts.title().map(Slug::shortened),
                year(facts));
    String slug =
        parts
            .flatMap(Optional::stream)
            .map(Slug::words)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("-"));
    return slug.isEmpty() ? "van-ban" : slug;
  }

  private static boolean starts(Facts facts, String type) {
    return facts.title().filter(title -> words(title).startsWith(words(type))).isPresent();
  }

  /** Only bodies that exist once in every province: ubnd.quang-tri, tinh-uy.quang-tri. */
  private static Optional<String> place(Facts facts) {
    Optional<String> id = facts.authority().map(Authority::id);
    Optional<String> place =
        id.filter(i -> i.contains(".")).map(i -> i.substring(i.lastIndexOf('.') + 1));
    return id.isEmpty()
        ? facts.issuer().flatMap(Slug::placeName)
        : place.filter(p -> p.length() > 2 && !id.orElse("").startsWith("bo."));
  }

  private static final Pattern PLACE = Pattern.compile("(?:tỉnh|thành phố) (.+)$");

  private static Optional<String> placeName(String issuer) {
    var matcher = PLACE.matcher(issuer);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> year(Facts facts) {
    boolean inNumber =
        facts.parsedNumber().flatMap(DocumentNumber::year).isPresent()
            || facts.number().isPresent()
                && facts.year().isPresent()
                && facts.number().get().contains("/" + facts.year().get() + "/");
    return inNumber ? Optional.empty() : facts.year().map(String::valueOf);
  }

  private static String shortened(String title) {
    String words = words(title);
    if (words.length() <= LONGEST_TITLE) {
      return words;
    }
    int cut = words.lastIndexOf('-', LONGEST_TITLE);
    return words.substring(0, cut < 0 ? LONGEST_TITLE : cut);
  }

  static String words(String text) {
    return BETWEEN.matcher(VietnameseText.fold(text)).replaceAll("-").replaceAll("^-|-$", "");
  }
}
