/** Measures how fast and in how much memory all this works, on the machine at hand. */
@NullMarked
package vn.danchieu.indexer.benchmark;

import org.jspecify.annotations.NullMarked;
