/** Reads the form of a document: its header, its parts, its signature. */
@NullMarked
package vn.danchieu.indexer.parse;

import org.jspecify.annotations.NullMarked;
