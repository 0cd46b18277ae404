/** Reads real files of every format and says what came of them. */
@NullMarked
package vn.danchieu.indexer.formats;

import org.jspecify.annotations.NullMarked;
