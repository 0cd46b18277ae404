package vn.danchieu.portal.task;

/** What speaks for a document; {@code danchieu.task.signs} says how loudly. */
enum TaskSign {
  /** How much oftener the nearest sixty texts cite it than all documents do, as a logarithm. */
  TEXTS,
  /** The same of the nearest twenty texts. */
  FEW_TEXTS,
  /** The same of the nearest sixty titles. */
  TITLES,
  /** The same of the nearest five titles. */
  FEW_TITLES,
  /** The same of the sixty nearest by title and text together. */
  BOTH,
  /** The same of the nearest twenty by title and text together. */
  FEW_BOTH,
  /** The same of the twenty that begin alike: what is done says as much as what about. */
  OPENINGS,
  /** How near the nearest title is that cites it. */
  NEAREST,
  /** Its own name, or the title others write when they cite it, resembles the task. */
  NAMED,
  /** By how much more than alike that name is: it says the very task. */
  TITLED,
  /** Its best provision resembles the task. */
  PROVISION,
  /** Its text resembles the task. */
  TEXT,
  /** It is cited by the very provision that resembles the task. */
  SAME_PROVISION,
  /** How few cite it, as a logarithm. */
  RARE,
  /** It is a local document. */
  LOCAL,
  /** Its number is of this or of last year. */
  RECENT,
  /** Its number is of twelve years ago or more. */
  OLD,
  /** It is an act of the National Assembly or of its Standing Committee. */
  LAW,
  DECREE
}
