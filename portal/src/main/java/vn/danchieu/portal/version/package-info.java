/** The text of an act on a day, put together from what was loaded and what acts made of it. */
@NullMarked
package vn.danchieu.portal.version;

import org.jspecify.annotations.NullMarked;
