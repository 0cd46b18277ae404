package vn.danchieu.validity;

import java.util.Optional;

/** How much a statement weighs against others; the order is from weak to strong. */
public enum Strength {
  LOW,
  MEDIUM,
  HIGH;

  private static final double SAID = 0.9;
  private static final double LIKELY = 0.6;

  static Strength ofWord(Optional<String> word) {
    return switch (word.orElse("medium")) {
      case "high" -> HIGH;
      case "low" -> LOW;
      default -> MEDIUM;
    };
  }

  static Strength of(double confidence) {
    return confidence >= SAID ? HIGH : confidence >= LIKELY ? MEDIUM : LOW;
  }
}
