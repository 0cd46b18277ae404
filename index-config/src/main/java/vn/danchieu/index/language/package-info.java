/** What the indexed corpus teaches of its own language, and what people say instead. */
@NullMarked
package vn.danchieu.index.language;

import org.jspecify.annotations.NullMarked;
