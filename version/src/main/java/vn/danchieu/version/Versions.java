package vn.danchieu.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.LegalRanks;
import vn.danchieu.citation.Numbers;

/**
 * The versions of an act: its text as given, and the instructions of the acts that amend it. What
 * cannot be carried out exactly is said, and the last proven text stands. Immutable; safe for use
 * by many threads.
 */
public final class Versions {
  private static final int LONGEST_TEXT = 40_000_000;

  /** Below every rank that the table of ranks has. */
  private static final int LOWEST = 99;

  private final Outline base;
  private final List<Instruction> instructions;

  /** The acts, by number, that a consolidation of a later day should have listed. */
  private final Set<String> older;

  private Versions(Outline base, List<Instruction> instructions, Set<String> older) {
    this.base = base;
    this.instructions = instructions;
    this.older = older;
  }

  /**
   * @param base the act, in its first text or in an official consolidation
   * @param others any acts; those that do not amend it change nothing
   */
  public static Versions of(Act base, List<Act> others) {
    return of(base, others, new ActReader());
  }

  /**
   * The same where some of the others amend several acts.
   *
   * @param reader has read them for those already
   */
  public static Versions of(Act base, List<Act> others, ActReader reader) {
    Outline outline = Outline.of(base);
    String number = outline.number().orElse(base.number());
    TargetAct target = TargetAct.of(base, outline, number);
    List<ReadAct> read = read(base, number, others, reader);
    List<Instruction> direct =
        read.stream()
            .filter(act -> !outline.contained().contains(act.number()))
            .flatMap(act -> target.instructionsOf(act).stream())
            .toList();
    return new Versions(
        outline, inOrder(new SecondOrder(target, direct).read(read)), older(outline, read));
  }

  /** Not issued after all that it lists; of an act without a day that is not known. */
  private static Set<String> older(Outline base, List<ReadAct> acts) {
    return acts.stream()
        .map(ReadAct::act)
        .filter(act ->
            act.issued()
                .filter(day -> base.lastIssued().filter(day::isAfter).isPresent())
                .isEmpty())
        .map(Act::number)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Each act once, however often it is given; of several texts the longest. */
  private static List<ReadAct> read(Act base, String number, List<Act> others, ActReader reader) {
    Map<String, Act> once = new LinkedHashMap<>();
    for (Act other : others) {
      String own = ActNumbers.folded(other.number());
      boolean itself = other == base || own.equals(number) || own.contains("VBHN");
      if (!itself && other.text().length() < LONGEST_TEXT) {
        once.merge(own, other, (a, b) -> a.text().length() >= b.text().length() ? a : b);
      }
    }
    return once.entrySet().stream()
        .map(entry -> new ReadAct(entry.getKey(), entry.getValue(), reader.read(entry.getValue())))
        .toList();
  }

  private static List<Instruction> inOrder(List<Instruction> all) {
    return all.stream()
        .sorted(
            Comparator.comparing((Instruction i) -> i.from().orElse(LocalDate.MAX))
                .thenComparing(Versions::rank, Comparator.reverseOrder())
                .thenComparing(Instruction::act))
        .toList();
  }

  /** Of one day the higher act speaks last. */
  private static int rank(Instruction instruction) {
    Optional<String> type =
        instruction.act().contains("/QH")
            ? Optional.of("Luật")
            : Numbers.parse(instruction.act()).flatMap(DocumentNumber::type);
    return LegalRanks.shipped().of(type, Optional.of(instruction.act())).orElse(LOWEST);
  }

  /** As of the last change. */
  public List<Provision> latest() {
    return version(Optional.empty());
  }

  public List<Provision> on(LocalDate day) {
    return version(Optional.of(day));
  }

  /** The acts, by number, whose changes the given text holds already: it is a consolidation. */
  public List<String> contained() {
    return base.contained();
  }

  /**
   * The day whose text a consolidation is; empty for other texts, and where its head names none.
   */
  public Optional<LocalDate> asOf() {
    return base.asOf();
  }

  /** The days on which something changes; instructions of which no day is known have none. */
  public SortedSet<LocalDate> days() {
    return instructions.stream()
        .flatMap(instruction -> instruction.from().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether something is to change of which no day is known. */
  public boolean hasUndated() {
    return instructions.stream().anyMatch(instruction -> instruction.from().isEmpty());
  }

  /** What the provisions say from a day on; the given text has no day. */
  public record Stage(Optional<LocalDate> from, List<Provision> provisions) {}

  /** The given text, then that of each of the {@link #days} in their order. */
  public void eachStage(Consumer<Stage> reader) {
    Version version = new Version(base, older);
    reader.accept(new Stage(Optional.empty(), version.provisions()));
    Map<LocalDate, Map<String, List<Instruction>>> byDay = new TreeMap<>();
    for (Instruction instruction : instructions) {
      instruction
          .from()
          .ifPresent(day ->
              byDay
                  .computeIfAbsent(day, _ -> new LinkedHashMap<>())
                  .computeIfAbsent(instruction.act(), _ -> new ArrayList<>())
                  .add(instruction));
    }
    byDay.forEach((day, acts) -> {
      acts.values().forEach(version::apply);
      reader.accept(new Stage(Optional.of(day), version.provisions()));
    });
  }

  private List<Provision> version(Optional<LocalDate> day) {
    Version version = new Version(base, older);
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
