/** Whether a document is in force on a day, and who says so. */
@NullMarked
package vn.danchieu.validity;

import org.jspecify.annotations.NullMarked;
