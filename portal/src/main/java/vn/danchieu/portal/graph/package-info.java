/** Lược đồ: relations in groups, the cascade up and down, a graph, and who cites what of it. */
@NullMarked
package vn.danchieu.portal.graph;

import org.jspecify.annotations.NullMarked;
