/** What one text says and another does not, word by word. */
@NullMarked
package vn.danchieu.portal.diff;

import org.jspecify.annotations.NullMarked;
