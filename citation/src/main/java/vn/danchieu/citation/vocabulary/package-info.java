/** What a jurist knows, read from the tables beside this package: words, codes, bodies, laws. */
@NullMarked
package vn.danchieu.citation.vocabulary;

import org.jspecify.annotations.NullMarked;
