package vn.danchieu.indexer.parse;

/** A header, and where the body lies in the plain text. */
record Frame(Header header, int bodyStart, int bodyEnd) {}
