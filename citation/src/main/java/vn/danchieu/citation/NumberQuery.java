package vn.danchieu.citation;

import java.util.List;
import java.util.Optional;

/**
 * A document number as somebody typed it: {@code kh 3676 ubnd}, {@code nd 04 2015}.
 *
 * <p>Where several readings are possible each is a query of its own with the same span, the
 * likeliest first, and every one of them leaves open what is in doubt.
 *
 * @param span where it stands in what was typed
 * @param canonical the whole number as far as it can stand alone. Where {@code năm} is left open
 *     beside it, a number of the same series with a year slot may be meant as well: {@code
 *     39/QĐ-TTg} and {@code 39/2021/QĐ-TTg}
 * @param type the full word, e.g. {@code Kế hoạch}
 * @param sequence as printed, without leading zeros
 * @param symbol folded, as far as given, e.g. {@code kh-ubnd}
 * @param leftOpen what was not typed or is in doubt: {@code loại văn bản}, {@code cơ quan}, {@code
 *     năm}, {@code số thứ tự}
 * @param folded prefix-free folded form for exact lookup, e.g. {@code 3676/kh-ubnd}
 * @param repaired whether letters had to be read as digits or codes put right
 * @param pinpoint the part of the document that was typed beside it, e.g. {@code Điều 5 khoản 2}
 * @param pinpointSpan where that part stands
 */
public record NumberQuery(
    Span span,
    Optional<String> canonical,
    Optional<String> type,
    String sequence,
    Optional<Integer> year,
    Optional<String> symbol,
    List<String> leftOpen,
    String folded,
    boolean repaired,
    Optional<String> pinpoint,
    Optional<Span> pinpointSpan) {

  /** Whether its digits may be a year and no number: {@code KH 2025}. */
  public boolean mayBeYear() {
    return year.isEmpty()
        && leftOpen.contains("cơ quan")
        && leftOpen.contains("số thứ tự")
        && sequence.matches("(19|20)\\d\\d");
  }

  /** The same of a year, which was typed elsewhere. */
  public NumberQuery of(int typed) {
    return new NumberQuery(
        span,
        canonical,
        type,
        sequence,
        Optional.of(typed),
        symbol,
        leftOpen,
        folded,
        repaired,
        pinpoint,
        pinpointSpan);
  }
}
