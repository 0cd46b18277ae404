/** OpenSearch as the indexer writes to it: many writes in few requests, refusals put into words. */
@NullMarked
package vn.danchieu.indexer.cluster;

import org.jspecify.annotations.NullMarked;
