/** Which documents references lead to, found when they are read. */
@NullMarked
package vn.danchieu.portal.link;

import org.jspecify.annotations.NullMarked;
