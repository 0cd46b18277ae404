/** Every row of every table is shown to do what it says. */
@NullMarked
package vn.danchieu.citation.vocabulary;

import org.jspecify.annotations.NullMarked;
