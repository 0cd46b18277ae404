/** {@code /viec}: what clerks and editors have to look at today, and who looks after it. */
@NullMarked
package vn.danchieu.portal.work;

import org.jspecify.annotations.NullMarked;
