/** People whom another system of the office knows, and what their groups there are here. */
@NullMarked
package vn.danchieu.portal.directory;

import org.jspecify.annotations.NullMarked;
