package vn.danchieu.validity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one source says, in its words.
 *
 * @param state what the words stand for
 * @param since from when it holds, where the source says so
 * @param until the last day on which it holds, where the source says so
 * @param asOf the day on which the source said so or was read
 * @param listed whether it follows from a list of what is in force
 */
public record Reason(
    State state,
    String words,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<LocalDate> asOf,
    String source,
    Optional<String> sourceUrl,
    Optional<String> note,
    SourceStrength strength,
    boolean listed) {}
