package vn.danchieu.portal.draft;

/** Why a year cannot be right. */
public enum YearSlip {
  /** The number is of a year after the draft's. */
  TO_COME,
  /** The day of issue is after the draft's. */
  DAY_TO_COME,
  /** Before 1945 no document bore such a number. */
  TOO_EARLY,
  /** The number is of another year than the day of issue. */
  NOT_OF_DATE
}
