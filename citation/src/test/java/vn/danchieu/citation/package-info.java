/** The library's behaviour, seen from its door. */
@NullMarked
package vn.danchieu.citation;

import org.jspecify.annotations.NullMarked;
