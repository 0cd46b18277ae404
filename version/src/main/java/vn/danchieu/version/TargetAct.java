package vn.danchieu.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The act whose versions are asked for, and how others name it. */
record TargetAct(String number, List<String> names, Optional<LocalDate> issued) {

  /** A consolidation has a title and a day of its own. */
  static TargetAct of(Act act, Outline outline, String number) {
    Optional<String> name = outline.contained().isEmpty() ? act.title() : outline.name();
    Optional<LocalDate> issued = outline.issued().or(act::issued);
    return new TargetAct(number, name.stream().toList(), issued);
  }

  /** What the other act does to this one; of each instruction the places that lie in it. */
  List<Instruction> instructionsOf(ReadAct read) {
    Act other = read.act();
    List<Instruction> mine = new ArrayList<>();
    // To look for a name takes all of the text.
    Map<String, Set<String>> numbers = new HashMap<>();
    for (Instruction instruction : read.instructions()) {
      List<ActPlace> places =
          instruction.places().stream().filter(p -> is(p.act(), other, numbers)).toList();
      if (!places.isEmpty()) {
        mine.add(
            new Instruction(
                instruction.verb(),
                instruction.action(),
                places,
                other.number(),
                instruction.clause(),
                instruction.sentence(),
                instruction.from(),
                instruction.ownDay()));
      }
    }
    return mine;
  }

  private boolean is(Optional<String> named, Act other, Map<String, Set<String>> known) {
    if (named.isEmpty()) {
      return false;
    }
    String act = named.orElseThrow();
    if (act.contains("/")) {
      return act.equals(number);
    }
    Set<String> numbers =
        known.computeIfAbsent(act, name -> TitleActs.numbersOf(other.text(), name));
    return numbers.isEmpty()
        ? !isOlder(other) && names.stream().anyMatch(name -> TitleActs.isSame(name, act))
        : numbers.contains(number);
  }

  /** A name alone may mean the law before this one, which bore it too. */
  private boolean isOlder(Act other) {
    return issued
        .filter(day -> other.issued().filter(o -> o.isBefore(day)).isPresent())
        .isPresent();
  }
}
