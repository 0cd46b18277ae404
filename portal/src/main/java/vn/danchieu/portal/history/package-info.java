/** What happened to a document, day by day, and who says so. */
@NullMarked
package vn.danchieu.portal.history;

import org.jspecify.annotations.NullMarked;
