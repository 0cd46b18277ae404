/** Opens files and folders and hands on what they hold, one piece at a time. */
@NullMarked
package vn.danchieu.indexer.source;

import org.jspecify.annotations.NullMarked;
