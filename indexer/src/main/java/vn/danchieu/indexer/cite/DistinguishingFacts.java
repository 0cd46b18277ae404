package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.VietnameseText;

/** By what a reader tells apart two documents that bear one number. */
public record DistinguishingFacts(Optional<LocalDate> issued, Optional<String> title) {
  private static final double ALIKE = 0.4;

  static DistinguishingFacts of(Facts facts) {
    return new DistinguishingFacts(facts.issued(), facts.title());
  }

  /**
   * Whether both cannot be one document: another day and another title. One of the two alone is a
   * slip of a source.
   */
  public boolean contradicts(DistinguishingFacts other) {
    boolean otherDay =
        issued.isPresent() && other.issued.isPresent() && !issued.equals(other.issued);
    return otherDay && isNamedUnlike(other);
  }

  /** Whether both titles are known and have little in common. */
  boolean isNamedUnlike(DistinguishingFacts other) {
    return title.isPresent()
        && other.title.isPresent()
        && likeness(words(title.get()), words(other.title.get())) < ALIKE;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() / (double) Math.max(1, Math.min(one.size(), other.size()));
  }

  private static Set<String> words(String title) {
    return Stream.of(VietnameseText.fold(title).split("[^\\p{L}\\d]+")).collect(Collectors.toSet());
  }
}
