/** The contract between writer and reader: what is stored and how it is analysed. */
@NullMarked
package vn.danchieu.index;

import org.jspecify.annotations.NullMarked;
