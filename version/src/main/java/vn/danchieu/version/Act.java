package vn.danchieu.version;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An act as it is given: the one whose versions are asked for, or one that may amend it.
 *
 * @param number as printed; for an official consolidation its own number
 * @param effective its first day, where the source says it; else it is read from the text
 */
public record Act(
    String id,
    String number,
    Optional<String> title,
    Optional<LocalDate> issued,
    Optional<LocalDate> effective,
    String text) {}
