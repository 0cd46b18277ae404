/** Who did what, and when: added to, searched and exported, never changed. */
@NullMarked
package vn.danchieu.portal.audit;

import org.jspecify.annotations.NullMarked;
