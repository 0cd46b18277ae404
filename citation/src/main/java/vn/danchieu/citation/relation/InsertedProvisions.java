package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;

/**
 * "Điều 9a A được thay thế bởi Điều 40k B được bổ sung tại Điều 1 C": C put into B what takes the
 * place of a part of A, and B itself may be older than that part.
 */
final class InsertedProvisions {
  private InsertedProvisions() {}

  /**
   * Makes the act that inserted a provision the one that acts by it; nobody where a quoted "Thông
   * tư này" may be one of several.
   */
  static void read(List<MentionRole> roles) {
    for (int i = 1; i < roles.size(); i++) {
      MentionRole holder = roles.get(i - 1);
      MentionRole inserting = roles.get(i);
      if (isEnding(holder) && adjoins(inserting, holder.mention())) {
        Mention act = inserting.mention();
        if (act.pointsBack()) {
          roles.set(i - 1, MentionRole.bare(holder.mention()));
          roles.set(i, MentionRole.bare(act));
          continue;
        }
        Optional<Mention> amending = act.isHost() ? Optional.empty() : Optional.of(act);
        roles.set(
            i - 1,
            new MentionRole(
                holder.mention(),
                Relation.AMENDS,
                inserting.trigger(),
                amending,
                false,
                false,
                false));
        roles.set(
            i,
            new MentionRole(
                act,
                holder.relation(),
                holder.trigger(),
                holder.source(),
                true,
                false,
                holder.part()));
      }
    }
  }

  private static boolean isEnding(MentionRole role) {
    return role.agent() && role.relation().ends();
  }

  private static boolean adjoins(MentionRole inserting, Mention holder) {
    return inserting.agent()
        && inserting.relation() == Relation.AMENDS
        && inserting.trigger().filter(verb -> verb.first() == holder.tailEnd()).isPresent();
  }
}
