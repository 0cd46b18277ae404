/** Finding documents by number and by words. */
@NullMarked
package vn.danchieu.portal.search;

import org.jspecify.annotations.NullMarked;
