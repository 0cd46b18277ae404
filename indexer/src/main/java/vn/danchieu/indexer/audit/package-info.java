/** How much is known of what is held, from where, and what contradicts itself. */
@NullMarked
package vn.danchieu.indexer.audit;

import org.jspecify.annotations.NullMarked;
