/** How fast whole documents are read. */
@NullMarked
package vn.danchieu.citation.speed;

import org.jspecify.annotations.NullMarked;
