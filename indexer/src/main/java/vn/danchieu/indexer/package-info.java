/** The door: loads documents into the indices; all else here serves it. */
@NullMarked
package vn.danchieu.indexer;

import org.jspecify.annotations.NullMarked;
