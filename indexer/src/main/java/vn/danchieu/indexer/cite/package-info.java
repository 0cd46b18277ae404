/** Turns what was read into what is stored: facts, provisions, links, identity. */
@NullMarked
package vn.danchieu.indexer.cite;

import org.jspecify.annotations.NullMarked;
