package vn.danchieu.portal.search;

/**
 * What speaks for a document; {@code danchieu.search.document-signs} says how loudly. Most are 0 to
 * 1.
 */
enum DocumentSign {
  /** It bears the very number that was typed. */
  NUMBER,
  /** The same with any year, where none was typed. */
  NUMBER_BUT_YEAR,
  /** It agrees with every part of the number that was typed. */
  NUMBER_PARTS,
  /** It is of the kind and the year that the digits may mean. */
  NUMBER_YEAR,
  /** It is the version of the law that was named. */
  NAMED,
  /** It is another version of that law. */
  NAMED_ONCE,
  /** Its best provision, against the best of all. */
  PROVISION,
  /** How much of what was gathered belongs to it. */
  SHARE,
  /** The share of the question's words that its title holds. */
  ASKED,
  /** The share of the question's pairs that its title holds. */
  ASKED_PAIRS,
  /** The share of its title that was asked for. */
  TITLE,
  /** Its title holds what was typed, word for word. */
  TITLED,
  /** Enough of the question's words stand side by side in it. */
  TOGETHER,
  /** It is of the type that was typed. */
  TYPE,
  /** Another type was typed. */
  OTHER_TYPE,
  /** It is of the year that was typed. */
  YEAR,
  /** The body, place or day that was typed. */
  HINTED,
  /** Its text can be read. */
  HELD,
  /** It no longer holds on the day. */
  ENDED,
  /** It does not hold yet. */
  NOT_YET,
  /** How high it stands among the acts of the State. */
  RANK,
  /** How many cite it, as a logarithm. */
  CITED
}
