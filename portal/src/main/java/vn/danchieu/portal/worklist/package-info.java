/** The worklist of an office: documents that are cited and that it does not hold. */
@NullMarked
package vn.danchieu.portal.worklist;

import org.jspecify.annotations.NullMarked;
