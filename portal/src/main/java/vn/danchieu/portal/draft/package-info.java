/** Checks the citations of a draft; what is checked is neither stored nor logged. */
@NullMarked
package vn.danchieu.portal.draft;

import org.jspecify.annotations.NullMarked;
