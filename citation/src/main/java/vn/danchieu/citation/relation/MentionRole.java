package vn.danchieu.citation.relation;

import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;

/**
 * The part a mention plays in its sentence.
 *
 * @param source the other document: the one that acts on it, or, for an agent, the one it acts on
 * @param agent whether it acts itself ("A được sửa đổi bởi B" makes B the agent)
 * @param nested whether it stands inside the other one's title
 */
record MentionRole(
    Mention mention,
    Relation relation,
    Optional<Trigger> trigger,
    Optional<Mention> source,
    boolean agent,
    boolean nested,
    boolean part) {

  Optional<Span> triggerSpan(Tokens tokens) {
    return trigger.map(t -> new Span(tokens.start(t.first()), tokens.end(t.after() - 1)));
  }

  static MentionRole bare(Mention mention) {
    return mentioned(mention, false);
  }

  static MentionRole mentioned(Mention mention, boolean nested) {
    return new MentionRole(
        mention, Relation.MENTIONS, Optional.empty(), Optional.empty(), false, nested, false);
  }

  MentionRole inPart() {
    return new MentionRole(mention, relation, trigger, source, agent, nested, true);
  }

  MentionRole of(Mention other) {
    return new MentionRole(other, relation, trigger, source, agent, nested, part);
  }
}
