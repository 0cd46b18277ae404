/** Who asks: what every feature may know of the reader whose request it answers. */
@NullMarked
package vn.danchieu.portal.access;

import org.jspecify.annotations.NullMarked;
