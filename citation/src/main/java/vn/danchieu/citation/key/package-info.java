/** Identity: the keys that join references to documents, and the decision which one is meant. */
@NullMarked
package vn.danchieu.citation.key;

import org.jspecify.annotations.NullMarked;
