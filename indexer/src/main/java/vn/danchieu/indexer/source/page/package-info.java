/** Reads pages on which words only have places: PDF and pictures. */
@NullMarked
package vn.danchieu.indexer.source.page;

import org.jspecify.annotations.NullMarked;
