package vn.danchieu.validity;

import java.util.Optional;

/** How much a statement weighs against others; the order is from weak to strong. */
public enum SourceStrength {
  LOW,
  MEDIUM,
  HIGH,
  /** A person has corrected it: what any source says otherwise stands beside it. */
  CORRECTED;

  /** The word of a claim that a person makes in the place of what was read. */
  public static final String CORRECTION = "corrected";

  private static final double SAID = 0.9;
  private static final double LIKELY = 0.6;

  static SourceStrength ofWord(Optional<String> word) {
    return switch (word.orElse("medium")) {
      case CORRECTION -> CORRECTED;
      case "high" -> HIGH;
      case "low" -> LOW;
      default -> MEDIUM;
    };
  }

  static SourceStrength of(double confidence) {
    return confidence >= SAID ? HIGH : confidence >= LIKELY ? MEDIUM : LOW;
  }
}
