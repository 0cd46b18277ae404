package vn.danchieu.citation;

import java.util.List;
import java.util.Optional;

/**
 * A document number as somebody typed it: {@code kh 3676 ubnd}, {@code nd 04 2015}.
 *
 * @param span where it stands in what was typed
 * @param canonical the whole number, when nothing is left open
 * @param type the full word, e.g. {@code Kế hoạch}
 * @param sequence as printed, without leading zeros
 * @param symbol folded, as far as given, e.g. {@code kh-ubnd}
 * @param leftOpen what was not typed, e.g. {@code năm}, {@code cơ quan}
 * @param folded prefix-free folded form for exact lookup, e.g. {@code 3676/kh-ubnd}
 */
public record NumberQuery(
    Span span,
    Optional<String> canonical,
    Optional<String> type,
    String sequence,
    Optional<Integer> year,
    Optional<String> symbol,
    List<String> leftOpen,
    String folded) {}
