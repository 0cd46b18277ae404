package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;

/**
 * Which instructions make an article read as it does. Words that an act changes throughout may
 * stand in nothing of an article but what the same act replaces: then the change is not one of this
 * article.
 */
final class Effect {
  /** Each is left out once, and all others are carried out again. */
  private static final int MOST = 40;

  private Effect() {}

  /**
   * @param after the article, with all of them carried out
   */
  static List<Instruction> of(Article before, List<Instruction> all, Article after) {
    List<Instruction> throughout = all.stream().filter(Effect::isThroughout).toList();
    if (all.size() == 1 || all.size() > MOST) {
      return all;
    }
    List<Instruction> needed = new ArrayList<>(all);
    for (Instruction instruction : throughout) {
      List<Instruction> others = needed.stream().filter(i -> !i.equals(instruction)).toList();
      if (makes(before, others, after)) {
        needed = new ArrayList<>(others);
      }
    }
    return List.copyOf(needed);
  }

  private static boolean makes(Article before, List<Instruction> instructions, Article after) {
    try {
      return Editing.apply(before, instructions).says(after);
    } catch (Editing.NotExact _) {
      return false;
    }
  }

  private static boolean isThroughout(Instruction instruction) {
    boolean words =
        switch (instruction.action()) {
          case Action.ReplaceWords _, Action.InsertWords _ -> true;
          case Action.Replace _,
              Action.Insert _,
              Action.Stands _,
              Action.Repeal _,
              Action.Refused _ ->
              false;
        };
    return words && instruction.places().stream().allMatch(ActPlace::isWholeAct);
  }
}
