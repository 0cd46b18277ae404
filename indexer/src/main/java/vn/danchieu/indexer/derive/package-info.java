/** What follows from all documents together: where links lead, and the register of works. */
@NullMarked
package vn.danchieu.indexer.derive;

import org.jspecify.annotations.NullMarked;
