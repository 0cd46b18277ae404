/** {@code /sua}: an editor corrects what was read wrongly, and takes corrections back. */
@NullMarked
package vn.danchieu.portal.correction;

import org.jspecify.annotations.NullMarked;
