package vn.danchieu.portal.task;

/** What speaks for a document; {@code danchieu.task.signs} says how loudly. */
enum TaskSign {
  /** How much oftener the nearest sixty texts cite it than all documents do, as a logarithm. */
  TEXTS,
  /** The same of the nearest sixty titles. */
  TITLES,
  /** The same of the nearest five titles. */
  FEW_TITLES,
  /** The same of the twenty that begin alike: what is done says as much as what about. */
  OPENINGS,
  /** Its own name, or the title others write when they cite it, resembles the task. */
  NAMED,
  /** By how much more than alike that name is, squared; 1 where it says the very task. */
  TITLED,
  /** How near its best provision is, beside the nearest and as far as that one is near. */
  PROVISION,
  /** How many of its provisions are among the nearest, as a logarithm; likewise. */
  PROVISIONS,
  /** It is cited by the very provision that resembles the task. */
  SAME_PROVISION,
  /** How few cite it, as a logarithm. */
  RARE,
  /** It is a local document. */
  LOCAL,
  /** Its number is of twelve years ago or more. */
  OLD
}
