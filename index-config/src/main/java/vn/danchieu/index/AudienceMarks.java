package vn.danchieu.index;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How documents that not everybody may read are marked for one reader, and which of them were named
 * to that reader. It is bound to the thread that answers; where none is, groups are called by their
 * codes.
 */
public final class AudienceMarks {
  private static final ScopedValue<AudienceMarks> CURRENT = ScopedValue.newInstance();

  /** More than any page names; whoever takes everything along is recorded otherwise. */
  private static final int MOST = 2_000;

  private final Map<String, String> groups;
  private final Set<String> named = ConcurrentHashMap.newKeySet();

  /**
   * @param groups what each group is called, by the name of its audience
   */
  public AudienceMarks(Map<String, String> groups) {
    this.groups = Map.copyOf(groups);
  }

  /** Those of the reader for whom this thread works. */
  public static Optional<AudienceMarks> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** Does some work for their reader. */
  public <T, X extends Throwable> T during(ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  /** The ids of what was named so far, in their order. */
  public Set<String> named() {
    return new TreeSet<>(named);
  }

  /** Remembers that a document was named, however it was; of what is public nothing. */
  public static void note(String id) {
    if (CURRENT.isBound() && !Audience.of(id).isPublic()) {
      AudienceMarks marks = CURRENT.get();
      if (marks.named.size() < MOST) {
        marks.named.add(id);
      }
    }
  }

  /** What a group is called; by its code where nobody gave it a name. */
  public static String group(String audience) {
    return current()
        .flatMap(marks -> Optional.ofNullable(marks.groups.get(audience)))
        .orElse(audience);
  }

  /** As documents are marked with an audience, on a screen and on paper; empty for the public. */
  public static String shown(Audience audience) {
    return switch (audience.name()) {
      case "public" -> "";
      case "internal" -> "Nội bộ";
      default -> "Nội bộ: " + group(audience.name());
    };
  }
}
