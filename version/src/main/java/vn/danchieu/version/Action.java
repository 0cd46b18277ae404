package vn.danchieu.version;

import java.util.List;
import java.util.Optional;

/** What an instruction does. */
sealed interface Action {
  /** The units of its places get these words. */
  record Replace(List<ActParagraph> words) implements Action {}

  /** New units, beside a unit or where their labels belong. */
  record Insert(List<ActParagraph> words, Optional<Sentence.Beside> beside) implements Action {}

  /** What is printed above new units and holds them: it has to stand there already. */
  record Stands(List<ActParagraph> words) implements Action {}

  record Repeal() implements Action {}

  record ReplaceWords(List<Pair> pairs, List<Except> except) implements Action {
    record Pair(String old, String now) {}

    /**
     * @param words what stays as it is there; empty where the whole place does
     */
    record Except(ActPlace place, List<String> words) {}

    ReplaceWords of(List<Pair> some) {
      return new ReplaceWords(some, except);
    }
  }

  record InsertWords(String added, String anchor, boolean behind) implements Action {}

  /** Recognised, and not carried out. */
  record Refused(String reason) implements Action {}
}
