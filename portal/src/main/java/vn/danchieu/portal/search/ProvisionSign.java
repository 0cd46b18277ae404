package vn.danchieu.portal.search;

/** What speaks for a provision; {@code danchieu.search.signs} says how loudly. Most are 0 to 1. */
enum ProvisionSign {
  /** The score with which it was gathered. */
  GATHERED,
  /** The share of the question's pairs that it holds, by what they are worth. */
  PAIRS,
  /** The share of the question's words that it and the title of its document hold. */
  WORDS_WITH_DOCUMENT,
  PAIRS_WITH_DOCUMENT,
  /** The share of every three syllables side by side that it holds. */
  TRIPLES,
  /** The share of its title that was asked for. */
  TITLE,
  /** The share of the question's words that its title and its first words hold. */
  OPENING,
  /** The words and pairs that stand closest together in it. */
  PASSAGE,
  /** What a word means was asked: 1 where words are explained, and 1 where this one is. */
  DEFINITION,
  /** Its number was named: "điều 38". */
  ARTICLE,
  /** Other provisions of its document were gathered too. */
  DOCUMENT
}
