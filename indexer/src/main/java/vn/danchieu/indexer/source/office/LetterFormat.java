package vn.danchieu.indexer.source.office;

import java.util.Optional;

/**
 * How letters look, as far as it changes what they say; what is absent comes from elsewhere.
 *
 * @param list the list a paragraph belongs to; "0" is none
 * @param level in that list, from 0
 */
record LetterFormat(
    Optional<String> font,
    Optional<Boolean> capitals,
    Optional<Boolean> hidden,
    Optional<String> list,
    Optional<Integer> level) {
  static final LetterFormat PLAIN =
      new LetterFormat(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This look, and what it leaves open as the other has it. */
  LetterFormat over(LetterFormat other) {
    return new LetterFormat(
        font.or(other::font),
        capitals.or(other::capitals),
        hidden.or(other::hidden),
        list.or(other::list),
        level.or(other::level));
  }

  LetterFormat withFont(String name) {
    return new LetterFormat(Optional.of(name), capitals, hidden, list, level);
  }

  LetterFormat withCapitals(boolean big) {
    return new LetterFormat(font, Optional.of(big), hidden, list, level);
  }

  LetterFormat withHidden(boolean unseen) {
    return new LetterFormat(font, capitals, Optional.of(unseen), list, level);
  }

  LetterFormat withList(String id) {
    return new LetterFormat(font, capitals, hidden, Optional.of(id), level);
  }

  LetterFormat withLevel(int depth) {
    return new LetterFormat(font, capitals, hidden, list, Optional.of(depth));
  }

  boolean isHidden() {
    return hidden.orElse(false);
  }

  void write(CharSequence run, FontRuns runs) {
    if (!isHidden()) {
      runs.add(run, font.orElse(""), capitals.orElse(false));
    }
  }
}
