/** Vietnamese text in, citations out: the library's public door. */
@NullMarked
package vn.danchieu.citation;

import org.jspecify.annotations.NullMarked;
