/** Searches for other programs: browsers, feed readers and spreadsheets. */
@NullMarked
package vn.danchieu.portal.feed;

import org.jspecify.annotations.NullMarked;
