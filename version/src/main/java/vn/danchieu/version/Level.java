package vn.danchieu.version;

/** What a paragraph of an act begins, from the widest to the narrowest. */
enum Level {
  HEADING,
  ARTICLE,
  CLAUSE,
  POINT,
  TEXT
}
