/** The HTTP interface for programs. */
@NullMarked
package vn.danchieu.portal.api;

import org.jspecify.annotations.NullMarked;
