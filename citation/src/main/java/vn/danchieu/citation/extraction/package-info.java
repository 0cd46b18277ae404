/** From tokens to mentions: heads, dates, issuers, pinpoints, lists, titles. */
@NullMarked
package vn.danchieu.citation.extraction;

import org.jspecify.annotations.NullMarked;
