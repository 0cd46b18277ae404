package vn.danchieu.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change as an official consolidation notes it beside what is read in the amending act.
 *
 * @param consolidation its number
 * @param act the number of the amending act
 * @param clause where the instruction stands in it
 * @param place the unit that the note stands at; of what no note tells, the place that was read
 * @param words of the note, else the sentence
 */
public record EdgeComparison(
    String consolidation, String act, String clause, String place, Finding finding, String words) {

  /** What of the note's change was read. */
  public enum Finding {
    READ("đọc được, đúng đơn vị"),
    NAMED("nêu ra là chưa áp dụng được"),
    ELSEWHERE("đọc được ở khoản đó, chỉ đơn vị khác"),
    MISSING("không đọc được ở khoản đó"),
    UNNOTED("đọc được, văn bản hợp nhất không chú thích");

    private final String words;

    Finding(String words) {
      this.words = words;
    }

    public String inWords() {
      return words;
    }
  }

  /**
   * Of each note about one of the acts, and of each instruction of an act that notes name.
   *
   * @param held any acts; of several texts of one the longest is read
   */
  public static List<EdgeComparison> of(Act consolidated, List<Act> held) {
    Outline outline = Outline.of(consolidated);
    String number = outline.number().orElse(consolidated.number());
    TargetAct target = TargetAct.of(consolidated, outline, number);
    List<Notes.Note> notes = Notes.of(consolidated);
    Map<String, List<Instruction>> read = new LinkedHashMap<>();
    longest(held)
        .forEach((own, act) -> {
          if (notes.stream().anyMatch(n -> n.act().equals(own))) {
            read.put(
                own, target.instructionsOf(new ReadAct(own, act, InstructionReader.read(act))));
          }
        });
    List<EdgeComparison> out = new ArrayList<>();
    for (Notes.Note note : notes) {
      if (read.containsKey(note.act())) {
        out.add(
            new EdgeComparison(
                consolidated.number(),
                note.act(),
                note.clause(),
                note.place().address(),
                finding(note, read.getOrDefault(note.act(), List.of())),
                note.text()));
      }
    }
    read.values().stream()
        .flatMap(List::stream)
        .forEach(i -> unnoted(consolidated, i, notes).ifPresent(out::add));
    return out;
  }

  /** By number, in their order. */
  private static Map<String, Act> longest(List<Act> held) {
    Map<String, Act> longest = new LinkedHashMap<>();
    held.forEach(act ->
        longest.merge(
            ActNumbers.folded(act.number()),
            act,
            (one, other) -> other.text().length() > one.text().length() ? other : one));
    return longest;
  }

  private static Finding finding(Notes.Note note, List<Instruction> read) {
    List<Instruction> there = read.stream().filter(i -> isAt(i, note)).toList();
    List<Instruction> done = there.stream().filter(EdgeComparison::isRead).toList();
    if (done.stream().anyMatch(i -> i.places().stream().anyMatch(p -> meets(p, note.place())))) {
      return Finding.READ;
    }
    if (there.size() > done.size()) {
      return Finding.NAMED;
    }
    return there.isEmpty() ? Finding.MISSING : Finding.ELSEWHERE;
  }

  private static boolean isAt(Instruction instruction, Notes.Note note) {
    String at = instruction.clause();
    return at.equals(note.clause())
        || at.endsWith(" " + note.clause())
        || note.clause().endsWith(" " + at);
  }

  private static boolean isRead(Instruction instruction) {
    return !(instruction.action() instanceof Action.Refused) && !instruction.places().isEmpty();
  }

  /** A place is the unit, holds it, or lies in it; a chapter may hold it. */
  private static boolean meets(ActPlace place, ActPlace unit) {
    if (place.isWholeAct() || place.part() == ActPlace.Part.CHAPTER) {
      return true;
    }
    if (place.span().isPresent() && place.level() == Level.ARTICLE) {
      return true;
    }
    return place.article().equals(unit.article())
        && (place.clause().isEmpty()
            || unit.clause().isEmpty()
            || place.span().isPresent()
            || place.clause().equals(unit.clause()));
  }

  private static Optional<EdgeComparison> unnoted(
      Act consolidated, Instruction instruction, List<Notes.Note> notes) {
    List<ActPlace> places =
        instruction.places().stream()
            .filter(p -> p.article().isPresent() && p.span().isEmpty())
            .filter(p ->
                notes.stream()
                    .noneMatch(n ->
                        n.act().equals(ActNumbers.folded(instruction.act()))
                            && n.place().article().equals(p.article())))
            .toList();
    return isRead(instruction) && !places.isEmpty() && !instruction.verb().isEmpty()
        ? Optional.of(
            new EdgeComparison(
                consolidated.number(),
                instruction.act(),
                instruction.clause(),
                places.getFirst().address(),
                Finding.UNNOTED,
                instruction.sentence()))
        : Optional.empty();
  }
}
