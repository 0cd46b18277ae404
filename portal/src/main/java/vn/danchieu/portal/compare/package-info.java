/** {@code /so-sanh}: two documents article by article, or an act on two days. */
@NullMarked
package vn.danchieu.portal.compare;

import org.jspecify.annotations.NullMarked;
