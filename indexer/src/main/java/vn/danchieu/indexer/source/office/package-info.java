/** Reads what word processors of all generations wrote. */
@NullMarked
package vn.danchieu.indexer.source.office;

import org.jspecify.annotations.NullMarked;
