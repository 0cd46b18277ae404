/** What a request may cost: limits on what comes in, bounds on what runs at once, a fair rate. */
@NullMarked
package vn.danchieu.portal.door;

import org.jspecify.annotations.NullMarked;
