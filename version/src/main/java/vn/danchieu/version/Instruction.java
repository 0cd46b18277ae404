package vn.danchieu.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an amending act does to another.
 *
 * @param verb as the sentence says it: {@code bổ sung}
 * @param places what it changes; of an insertion the new units
 * @param act the number of the amending act
 * @param clause where the instruction stands in it: {@code khoản 2 Điều 1}
 * @param sentence the words that prove it
 * @param from its first day; empty where nothing says it
 * @param ownDay whether that day is its own and not that of the whole act
 */
record Instruction(
    String verb,
    Action action,
    List<ActPlace> places,
    String act,
    String clause,
    String sentence,
    Optional<LocalDate> from,
    boolean ownDay) {

  Instruction at(ActPlace place) {
    return at(List.of(place));
  }

  Instruction at(List<ActPlace> others) {
    return new Instruction(verb, action, others, act, clause, sentence, from, ownDay);
  }

  Instruction with(Action other) {
    return new Instruction(verb, other, places, act, clause, sentence, from, ownDay);
  }

  boolean isOfWholeAct() {
    return !ownDay;
  }

  Instruction since(Optional<LocalDate> day) {
    return new Instruction(verb, action, places, act, clause, sentence, day, ownDay);
  }
}
