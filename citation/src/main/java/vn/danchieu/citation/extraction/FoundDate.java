package vn.danchieu.citation.extraction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date, or a year alone, in a text.
 *
 * @param day empty where the text gives a year alone, or a day that does not exist
 * @param next the token after it
 */
public record FoundDate(Optional<LocalDate> day, int year, int start, int end, int next) {}
