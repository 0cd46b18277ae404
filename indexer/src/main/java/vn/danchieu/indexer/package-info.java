/** The doors: load documents into the indices, read the file of a draft; all else serves them. */
@NullMarked
package vn.danchieu.indexer;

import org.jspecify.annotations.NullMarked;
