/** What a file is, by its bytes and not by its name, and what was read from it. */
@NullMarked
package vn.danchieu.indexer.source.content;

import org.jspecify.annotations.NullMarked;
