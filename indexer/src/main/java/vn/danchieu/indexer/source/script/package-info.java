/** Turns bytes and the letters of old fonts into Vietnamese as Unicode writes it. */
@NullMarked
package vn.danchieu.indexer.source.script;

import org.jspecify.annotations.NullMarked;
