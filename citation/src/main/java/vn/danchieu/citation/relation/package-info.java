/** What a text says one document does to another, and in which sentence. */
@NullMarked
package vn.danchieu.citation.relation;

import org.jspecify.annotations.NullMarked;
