/** Stretches of text, what is marked in them, and how days are written. */
@NullMarked
package vn.danchieu.portal.text;

import org.jspecify.annotations.NullMarked;
