package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The documents that govern a task.
 *
 * @param task as it was read
 * @param cut whether only its beginning was read
 * @param certainty how far the documents are to be relied on
 * @param documents best first
 */
public record TaskAnswer(
    String task, LocalDate on, boolean cut, Certainty certainty, List<Placed> documents) {

  /** A document with where it stands. */
  public record Placed(Governing governing, Governing.Group group, Side side) {}

  /** Whose document it is, for a reader who wants one side alone. */
  public enum Side {
    STATE("nha-nuoc"),
    PARTY("dang"),
    LOCAL("dia-phuong");

    private final String inAddress;

    Side(String inAddress) {
      this.inAddress = inAddress;
    }

    public String inAddress() {
      return inAddress;
    }

    static Optional<Side> of(String written) {
      return Stream.of(values()).filter(side -> side.inAddress.equals(written)).findFirst();
    }
  }

  /** How far an answer is to be relied on. */
  public enum Certainty {
    /** The best documents are about the task. */
    SURE,
    /** They may be. */
    DOUBTFUL,
    /** They share chance words with it. */
    NONE
  }

  /** Of one side, or all. */
  public TaskAnswer of(Optional<Side> side) {
    return new TaskAnswer(
        task, on, cut, certainty, only(placed -> side.filter(s -> s != placed.side()).isEmpty()));
  }

  public long count(Side side) {
    return documents.stream().filter(placed -> placed.side() == side).count();
  }

  /** What holds on the day and is about the task itself. */
  public List<Placed> governing() {
    return only(placed -> !placed.governing().general() && !hasEnded(placed));
  }

  /** The same, each below what it amends or carries out. */
  public List<Family> families() {
    return Family.of(governing());
  }

  /** Whether it is worth a reader's look. */
  public boolean saysSomething() {
    return certainty != Certainty.NONE && !governing().isEmpty();
  }

  /** Laws of organisation, promulgation and budget, on which most decisions rest. */
  public List<Placed> general() {
    return only(placed -> placed.governing().general() && !hasEnded(placed));
  }

  public List<Placed> ended() {
    return only(this::hasEnded);
  }

  /** The legal basis, as a draft states it. */
  public List<String> basis() {
    return LegalBasis.of(governing(), on);
  }

  private boolean hasEnded(Placed placed) {
    return placed.governing().hasEnded(on);
  }

  private List<Placed> only(Predicate<Placed> wanted) {
    return documents.stream().filter(wanted).toList();
  }

  /** Whether no sentence says anything, and likeness of words alone speaks. */
  public boolean bySimilarity() {
    return documents.stream()
        .flatMap(placed -> placed.governing().why().stream())
        .noneMatch(Governing.Why.Said.class::isInstance);
  }
}
