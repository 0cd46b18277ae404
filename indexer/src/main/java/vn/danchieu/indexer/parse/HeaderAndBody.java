package vn.danchieu.indexer.parse;

/**
 * A header, and where the body lies in the plain text.
 *
 * @param end of the foot; annexes may follow
 */
record HeaderAndBody(Header header, int bodyStart, int bodyEnd, int end) {}
