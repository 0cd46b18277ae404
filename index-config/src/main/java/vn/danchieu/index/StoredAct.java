package vn.danchieu.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that acts upon another, with the facts that a judgment about the other needs.
 *
 * @param slug its readable address
 * @param normative whether the State gives documents of its kind a state of validity
 */
public record StoredAct(
    String id,
    String slug,
    Optional<String> type,
    Optional<String> number,
    Optional<String> title,
    Optional<String> issuer,
    Optional<LocalDate> issued,
    Optional<LocalDate> effective,
    boolean normative) {}
