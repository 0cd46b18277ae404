/** The portal: reads what the indexer wrote, and shows it. */
@NullMarked
package vn.danchieu.portal;

import org.jspecify.annotations.NullMarked;
