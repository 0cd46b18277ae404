package vn.danchieu.citation.relation;

import java.util.Optional;
import vn.danchieu.citation.EffectiveFrom;

/**
 * The words before a list that say what is done to all its items: "Bãi bỏ các văn bản sau:".
 *
 * @param from since when, where the words say so
 */
record ListLead(Trigger trigger, Optional<EffectiveFrom> from) {
  /** The same of an item that names a part of its document. */
  ListLead ofPart() {
    Trigger some =
        new Trigger(
            trigger.relation(),
            trigger.first(),
            trigger.after(),
            trigger.passive(),
            trigger.titular(),
            true);
    return new ListLead(some, from);
  }
}
