/** {@code /nap}: a clerk hands files in, looks at what was read, and publishes for an audience. */
@NullMarked
package vn.danchieu.portal.intake;

import org.jspecify.annotations.NullMarked;
