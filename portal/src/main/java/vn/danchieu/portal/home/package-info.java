/** The first page. */
@NullMarked
package vn.danchieu.portal.home;

import org.jspecify.annotations.NullMarked;
