/** Characters and tokens: the only package that folds, with a map back into the text as given. */
@NullMarked
package vn.danchieu.citation.text;

import org.jspecify.annotations.NullMarked;
