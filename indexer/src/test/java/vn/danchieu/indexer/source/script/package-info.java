/** Tests of how bytes and old fonts are read. */
@NullMarked
package vn.danchieu.indexer.source.script;

import org.jspecify.annotations.NullMarked;
