/** Writes to OpenSearch: indices, joining, replacing, rebuilding. */
@NullMarked
package vn.danchieu.indexer.load;

import org.jspecify.annotations.NullMarked;
