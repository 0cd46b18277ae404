/** Which documents govern a task that somebody holds, and why. */
@NullMarked
package vn.danchieu.portal.task;

import org.jspecify.annotations.NullMarked;
