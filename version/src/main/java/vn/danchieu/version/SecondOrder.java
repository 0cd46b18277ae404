package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An act that amends an amending act: what it puts into a clause there is an instruction to the act
 * that the clause amends.
 */
final class SecondOrder {
  private final TargetAct target;

  /** What the acts say directly of the one whose versions are asked for. */
  private final List<Instruction> direct;

  private final Map<String, List<Instruction>> byAct;

  SecondOrder(TargetAct target, List<Instruction> direct) {
    this.target = target;
    this.direct = direct;
    this.byAct = direct.stream().collect(Collectors.groupingBy(d -> ActNumbers.folded(d.act())));
  }

  /** The instructions of all acts in the light of what they do to each other. */
  List<Instruction> read(List<ReadAct> acts) {
    List<Instruction> out = new ArrayList<>(direct);
    for (ReadAct act : acts) {
      for (Instruction instruction : act.instructions()) {
        instruction.places().stream()
            .filter(place -> place.act().filter(a -> !a.equals(act.number())).isPresent())
            .forEach(place -> through(act.act(), instruction.at(place), out));
      }
    }
    return out;
  }

  private void through(Act act, Instruction instruction, List<Instruction> out) {
    ActPlace place = instruction.places().getFirst();
    postpone(instruction, place, out);
    List<Instruction> hit =
        byAct.getOrDefault(place.act().orElse(""), List.of()).stream()
            .filter(d -> isAt(d, place))
            .toList();
    Optional<Instruction> inside = hit.isEmpty() ? inside(instruction, place) : Optional.empty();
    if (inside.isPresent() || !hit.isEmpty()) {
      out.removeIf(i -> isLeftFor(i, instruction));
    }
    if (hit.isEmpty()) {
      inside.ifPresent(out::add);
      return;
    }
    hit.stream().filter(d -> isNotYet(d, instruction)).forEach(out::remove);
    switch (instruction.action()) {
      case Action.Replace(var words) -> out.addAll(said(act, words, instruction, hit));
      case Action.Repeal _ -> {}
      case Action.Insert _,
          Action.ReplaceWords _,
          Action.InsertWords _,
          Action.Stands _,
          Action.Refused _ ->
          hit.forEach(d -> out.add(unread(instruction, d)));
    }
  }

  /** What the reader has left because its address lies in the other act. */
  private static boolean isLeftFor(Instruction left, Instruction read) {
    return left.act().equals(read.act())
        && left.clause().equals(read.clause())
        && left.action() instanceof Action.Refused(var reason)
        && reason.equals(InstructionReader.ELSEWHERE);
  }

  /** "điểm đ khoản 2 Điều 1": a point of the words that clause 2 puts into ours. */
  private Optional<Instruction> inside(Instruction instruction, ActPlace place) {
    List<ActPlace> changed =
        byAct.getOrDefault(place.act().orElse(""), List.of()).stream()
            .filter(d -> place.point().isPresent() && isAt(d, Sentence.parentOf(place)))
            .filter(
                d -> d.action() instanceof Action.Replace || d.action() instanceof Action.Insert)
            .flatMap(d -> d.places().stream())
            .distinct()
            .toList();
    boolean one = changed.size() == 1 && changed.getFirst().level() == Level.CLAUSE;
    return one
        ? Optional.of(
            instruction.at(
                new ActPlace(
                    Optional.of(target.number()),
                    changed.getFirst().article(),
                    changed.getFirst().clause(),
                    place.point(),
                    place.part())))
        : Optional.empty();
  }

  /** "Luật này có hiệu lực từ ngày …": words that set another first day for an amending act. */
  private static void postpone(Instruction instruction, ActPlace place, List<Instruction> out) {
    if (instruction.action() instanceof Action.Replace(var words)) {
      FirstDays.setBy(words)
          .ifPresent(day ->
              out.replaceAll(i ->
                  ActNumbers.folded(i.act()).equals(place.act().orElse("")) && i.isOfWholeAct()
                      ? i.since(Optional.of(day))
                      : i));
    }
  }

  private static boolean isAt(Instruction direct, ActPlace place) {
    ActPlace at = PlaceReader.read(direct.clause()).list().getFirst();
    return at.article().equals(place.article())
        && (place.clause().isEmpty() || place.clause().equals(at.clause()))
        && (place.point().isEmpty() || place.point().equals(at.point()));
  }

  /** A change that is changed before its day is never made. */
  private static boolean isNotYet(Instruction direct, Instruction later) {
    return direct.from().isPresent()
        && later.from().isPresent()
        && !direct.from().orElseThrow().isBefore(later.from().orElseThrow());
  }

  /** The new words, read as the clause of an act that amends ours. */
  private List<Instruction> said(
      Act act, List<ActParagraph> words, Instruction by, List<Instruction> hit) {
    StringBuilder text = new StringBuilder("Điều 1. Sửa đổi, bổ sung một số điều của văn bản số ");
    text.append(target.number()).append('\n').append(words.getFirst().text()).append('\n');
    for (int i = 1; i < words.size(); i++) {
      String line = words.get(i).text();
      boolean bare = i == 1 && !Quotes.startsQuoted(line);
      text.append(bare ? "“" : "").append(line).append('\n');
    }
    boolean quoted = words.size() > 1 && !Quotes.startsQuoted(words.get(1).text());
    Act clause =
        new Act(
            act.id(),
            act.number(),
            Optional.empty(),
            act.issued(),
            by.from(),
            text.toString().strip() + (quoted ? "”" : ""));
    List<Instruction> read =
        target.instructionsOf(new ReadAct(clause.number(), clause, InstructionReader.read(clause)));
    boolean whole =
        !read.isEmpty() && read.stream().noneMatch(i -> i.action() instanceof Action.Refused);
    return whole
        ? read.stream()
            .map(i ->
                new Instruction(
                    i.verb(),
                    i.action(),
                    i.places(),
                    by.act(),
                    by.clause(),
                    by.sentence() + " “" + i.sentence() + "”",
                    by.from(),
                    true))
            .toList()
        : hit.stream().map(d -> unread(by, d)).toList();
  }

  private static Instruction unread(Instruction by, Instruction direct) {
    return new Instruction(
        by.verb(),
        new Action.Refused("văn bản sửa đổi được sửa đổi, chưa được hợp nhất tự động"),
        direct.places(),
        by.act(),
        by.clause(),
        by.sentence(),
        by.from(),
        true);
  }
}
