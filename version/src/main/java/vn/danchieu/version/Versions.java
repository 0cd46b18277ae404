package vn.danchieu.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of an act: its text as given, and the instructions of the acts that amend it. What
 * cannot be carried out exactly is said, and the last proven text stands. Immutable; safe for use
 * by many threads.
 */
public final class Versions {
  private static final int LONGEST_TEXT = 40_000_000;

  private final Outline base;
  private final List<Instruction> instructions;

  private Versions(Outline base, List<Instruction> instructions) {
    this.base = base;
    this.instructions = instructions;
  }

  /**
   * @param base the act, in its first text or in an official consolidation
   * @param others any acts; those that do not amend it change nothing
   */
  public static Versions of(Act base, List<Act> others) {
    Outline outline = Outline.of(base);
    String number = outline.number().orElse(base.number());
    Set<String> contained = new HashSet<>(outline.contained());
    List<Instruction> all = new ArrayList<>();
    Target target = Target.of(base, number);
    List<Act> reading = new ArrayList<>();
    for (Act other : others) {
      String otherNumber = ActNumbers.folded(other.number());
      boolean itself = other.id().equals(base.id()) || otherNumber.equals(number);
      boolean held = contained.contains(otherNumber) || otherNumber.contains("VBHN");
      boolean names = other.text().length() < LONGEST_TEXT && target.isNamedIn(other);
      if (!itself && !held && names) {
        all.addAll(target.instructionsOf(other));
        reading.add(other);
      }
    }
    return new Versions(outline, inOrder(new SecondOrder(target, all).read(reading)));
  }

  private static List<Instruction> inOrder(List<Instruction> all) {
    return all.stream()
        .sorted(Comparator.comparing((Instruction i) -> i.from().orElse(LocalDate.MAX)))
        .toList();
  }

  /** As of the last change. */
  public List<Provision> latest() {
    return version(Optional.empty());
  }

  public List<Provision> on(LocalDate day) {
    return version(Optional.of(day));
  }

  private List<Provision> version(Optional<LocalDate> day) {
    Version version = new Version(base);
    Map<String, List<Instruction>> groups = new LinkedHashMap<>();
    for (Instruction instruction : instructions) {
      boolean due =
          day.isEmpty()
              || instruction.from().filter(f -> !f.isAfter(day.orElseThrow())).isPresent();
      if (due) {
        String key = instruction.from() + " " + instruction.act();
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(instruction);
      }
    }
    groups.values().forEach(version::apply);
    return version.provisions();
  }
}
