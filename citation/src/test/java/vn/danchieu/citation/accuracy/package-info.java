/** Measures the library on gold sets that lie beside the repository. */
@NullMarked
package vn.danchieu.citation.accuracy;

import org.jspecify.annotations.NullMarked;
