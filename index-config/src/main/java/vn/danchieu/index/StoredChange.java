package vn.danchieu.index;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.Relation;

/**
 * What an act does to the work under which this is stored: replace, repeal, end, suspend or amend
 * it.
 *
 * @param linkId the link that says so
 * @param by the act, where it is known
 * @param byName how the act is called; empty where nothing names it
 * @param part whether only a part is concerned
 * @param parts which, as the text names them
 * @param until the last day of a suspension
 * @param source the sentence or the source that says so
 * @param fromText whether a loaded text says so, not a record
 * @param firstHand whether the act itself says so
 */
public record StoredChange(
    String linkId,
    Relation relation,
    Optional<StoredAct> by,
    String byName,
    boolean part,
    Optional<String> parts,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> asOf,
    String source,
    Optional<String> sourceUrl,
    Optional<String> note,
    double confidence,
    boolean fromText,
    boolean firstHand) {}
