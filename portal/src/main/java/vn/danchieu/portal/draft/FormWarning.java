package vn.danchieu.portal.draft;

/**
 * A departure from the form that is certain.
 *
 * @param rule which; names the message that explains it
 * @param written as the draft has it
 * @param better as it should be
 */
public record FormWarning(Rule rule, String written, String better) {
  /** What Nghị định 30/2020/NĐ-CP and the Party's rules demand. */
  public enum Rule {
    /** Blanks within a number. */
    BLANKS,
    /** A number written otherwise, such as with ND for NĐ. */
    SPELLING,
    /** The first mention gives no date. */
    NO_DATE,
    /** A law in the legal basis without its day. */
    BASIS_DATE,
    /** The name of a law with a slip. */
    NAME,
    /** A day below 10, or month 1 or 2, without a nought; or another month with one. */
    DATE_DIGITS,
    /** A number of the State without a colon after "Số". */
    STATE_NUMBER,
    /** T/M, K/T, T/L in a document of the State. */
    STATE_SIGNING,
    /** A number of the Party with a colon after "Số". */
    PARTY_NUMBER,
    /** TM., KT., TL. in a document of the Party. */
    PARTY_SIGNING,
    /** "V/v" before the subject of a document of the Party. */
    PARTY_SUBJECT,
    /** A document of the Party that ends as those of the State do. */
    PARTY_END,
    /** A date right behind a number, without the comma that the Party writes. */
    PARTY_COMMA
  }
}
