package vn.danchieu.citation.relation;

import vn.danchieu.citation.Relation;

/**
 * Words before a citation that say what is done to it.
 *
 * @param first their first token
 * @param after the token after them
 * @param passive whether the citation is the one that acts ("được sửa đổi bởi")
 * @param titular whether they open with "về", as a title does
 * @param part whether they speak of a part of the document only
 */
record Trigger(
    Relation relation, int first, int after, boolean passive, boolean titular, boolean part) {}
