/** The user guide as a page of the portal. */
@NullMarked
package vn.danchieu.portal.help;

import org.jspecify.annotations.NullMarked;
