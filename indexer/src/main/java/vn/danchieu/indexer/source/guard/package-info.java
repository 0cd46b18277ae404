/** Keeps a broken or hostile file from harming a load: reads in a process that may be ended. */
@NullMarked
package vn.danchieu.indexer.source.guard;

import org.jspecify.annotations.NullMarked;
