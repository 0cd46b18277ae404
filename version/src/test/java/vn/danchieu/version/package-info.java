/** What amending acts make of a text, as whole input and whole output. */
@NullMarked
package vn.danchieu.version;

import org.jspecify.annotations.NullMarked;
