/** What went wrong, for the person who has to act. */
@NullMarked
package vn.danchieu.indexer.report;

import org.jspecify.annotations.NullMarked;
