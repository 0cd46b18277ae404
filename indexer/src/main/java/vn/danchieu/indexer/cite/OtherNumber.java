package vn.danchieu.indexer.cite;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.source.ImportLine;

/**
 * The number of another document of the same series by which a record calls its own, in its title
 * ("Nghị quyết số 89/2025/UBTVQH15 về mức chi …") or in the address of its page
 * (".../nghi-quyet-so-89-2025-ubtvqh15-ve-muc-chi").
 */
final class OtherNumber {
  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*(?:(?:bộ )?luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư(?: liên tịch)?"
              + "|chỉ thị|kế hoạch|công văn|thông báo)\\s+(?:số\\s*:?\\s*)?"
              + "(?<number>\\d[\\p{L}\\d./&-]*[\\p{L}\\d]).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final String ADDRESS =
      "/(?:(?:bo-)?luat|phap-lenh|nghi-quyet|nghi-dinh|quyet-dinh|thong-tu(?:-lien-tich)?|chi-thi"
          + "|ke-hoach|cong-van|thong-bao)-(?:so-)?0*(?<sequence>\\d{1,5}[a-z]?)-"
          + "(?:(?<year>\\d{4})-)?%s(?![a-z\\d])";

  private final DocumentNumber own;

  private OtherNumber(DocumentNumber own) {
    this.own = own;
  }

  /**
   * @param number of the document, as record or text give it
   */
  static Optional<String> in(ImportLine record, String number) {
    return Numbers.parse(number)
        .filter(own -> !own.symbol().isEmpty())
        .map(OtherNumber::new)
        .flatMap(other ->
            Stream.concat(
                    record.field("title").flatMap(other::inTitle).stream(),
                    record.sourceUrl().flatMap(other::inAddress).stream())
                .findFirst());
  }

  /** Whether a title begins with the number. */
  static boolean isNamed(String title, String number) {
    Matcher named = TITLE.matcher(title);
    return named.matches() && Numbers.folded(named.group("number")).equals(Numbers.folded(number));
  }

  private Optional<String> inTitle(String title) {
    Matcher named = TITLE.matcher(title);
    if (!named.matches()) {
      return Optional.empty();
    }
    return Numbers.parse(named.group("number"))
        .filter(number -> slug(number.symbol()).equals(slug(own.symbol())))
        .filter(number -> isOther(number.plainSequence(), number.year()))
        .map(_ -> named.group("number"));
  }

  private Optional<String> inAddress(String address) {
    Pattern pattern = Pattern.compile(ADDRESS.formatted(Pattern.quote(slug(own.symbol()))));
    Matcher named = pattern.matcher(address.toLowerCase(Locale.ROOT));
    Optional<String> other = Optional.empty();
    while (named.find()) {
      Optional<Integer> year = Optional.ofNullable(named.group("year")).map(Integer::valueOf);
      if (!isOther(named.group("sequence"), year)) {
        return Optional.empty();
      }
      String years = year.map(y -> y + "/").orElse("");
      other = Optional.of(named.group("sequence") + "/" + years + own.symbol());
    }
    return other;
  }

  private boolean isOther(String sequence, Optional<Integer> year) {
    boolean sameYear = year.isEmpty() || own.year().isEmpty() || year.equals(own.year());
    return !sameYear || !plain(sequence).equalsIgnoreCase(plain(own.plainSequence()));
  }

  /** Addresses have no points: 6616 of 66.16. */
  private static String plain(String sequence) {
    return sequence.replace(".", "");
  }

  private static String slug(String symbol) {
    return VietnameseText.fold(symbol).replaceAll("[^a-z\\d]+", "-");
  }
}
