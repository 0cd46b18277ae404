package vn.danchieu.citation.relation;

import java.util.Optional;
import vn.danchieu.citation.EffectiveFrom;

/**
 * The words before a list that say what is done to all its items: "Bãi bỏ các văn bản sau:".
 *
 * @param from since when, where the words say so
 */
record Lead(Trigger trigger, Optional<EffectiveFrom> from) {}
