package vn.danchieu.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the text of a held act went on: one for each act that other held acts amend, beside its
 * versions.
 *
 * @param id that of the document with {@link #ENDING}
 * @param parts how many versions are stored of it, numbered from 0
 * @param signature of the texts from which it was derived; blank while its versions are written
 * @param amended the same of the acts alone that amend this one themselves
 * @param contained the acts whose changes the loaded text holds already, by number
 * @param days on which it changes, in their order
 * @param undated what acts change from a day that nothing says
 * @param problem why no versions are there
 */
public record StoredCourse(
    String id,
    String documentId,
    int parts,
    String signature,
    String amended,
    List<String> contained,
    List<Day> days,
    List<Undated> undated,
    Optional<Problem> problem) {
  private static final String ENDING = ".versions";

  public static String idOf(String documentId) {
    return documentId + ENDING;
  }

  /** Whether this is the id of one. */
  public static boolean isOne(String id) {
    return id.endsWith(ENDING);
  }

  /** The same while its versions are written, of which there may be so many. */
  public StoredCourse begun(int most) {
    return new StoredCourse(id, documentId, most, "", amended, contained, days, undated, problem);
  }

  public enum Problem {
    /** More acts, or longer ones, than are read at once. */
    TOO_MUCH,
    /** A text that the rules cannot read. */
    UNREADABLE
  }

  /**
   * A day on which something begins to read otherwise.
   *
   * @param articles how many articles
   * @param outstanding how many changes were not carried out
   */
  public record Day(LocalDate day, List<By> acts, int articles, int outstanding) {}

  /** An act by its number, and the document, where it is held. */
  public record By(String act, Optional<String> actId) {}

  /** A change that no day is known of, and that is therefore not carried out. */
  public record Undated(
      String label, String act, Optional<String> actId, String clause, String sentence) {}
}
