/** Document numbers: the grammar that reads them and the form all printed forms come to. */
@NullMarked
package vn.danchieu.citation.number;

import org.jspecify.annotations.NullMarked;
