/** Reads catalogues: CSV and Parquet, one document a row. */
@NullMarked
package vn.danchieu.indexer.source.table;

import org.jspecify.annotations.NullMarked;
