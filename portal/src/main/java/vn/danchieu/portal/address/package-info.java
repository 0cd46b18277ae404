/** At which address the portal answers, and which requests it refuses before a page is asked. */
@NullMarked
package vn.danchieu.portal.address;

import org.jspecify.annotations.NullMarked;
