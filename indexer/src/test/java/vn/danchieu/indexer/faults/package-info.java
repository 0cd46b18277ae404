/** What happens when things break: each on real nodes of its own, on loopback. */
@NullMarked
package vn.danchieu.indexer.faults;

import org.jspecify.annotations.NullMarked;
