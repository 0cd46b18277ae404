package vn.danchieu.indexer.source.office;

import java.util.Optional;

/**
 * How letters look, as far as it changes what they say; what is absent comes from elsewhere.
 *
 * @param list the list a paragraph belongs to; "0" is none
 * @param level in that list, from 0
 */
record Look(
    Optional<String> font,
    Optional<Boolean> capitals,
    Optional<Boolean> hidden,
    Optional<String> list,
    Optional<Integer> level) {
  static final Look PLAIN =
      new Look(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This look, and what it leaves open as the other has it. */
  Look over(Look other) {
    return new Look(
        font.or(other::font),
        capitals.or(other::capitals),
        hidden.or(other::hidden),
        list.or(other::list),
        level.or(other::level));
  }

  Look withFont(String name) {
    return new Look(Optional.of(name), capitals, hidden, list, level);
  }

  Look withCapitals(boolean big) {
    return new Look(font, Optional.of(big), hidden, list, level);
  }

  Look withHidden(boolean unseen) {
    return new Look(font, capitals, Optional.of(unseen), list, level);
  }

  Look withList(String id) {
    return new Look(font, capitals, hidden, Optional.of(id), level);
  }

  Look withLevel(int depth) {
    return new Look(font, capitals, hidden, list, Optional.of(depth));
  }

  boolean isHidden() {
    return hidden.orElse(false);
  }

  void write(CharSequence run, Runs runs) {
    if (!isHidden()) {
      runs.add(run, font.orElse(""), capitals.orElse(false));
    }
  }
}
