/** From a command to a portal that answers: OpenSearch, the corpus, and clear refusals. */
@NullMarked
package vn.danchieu.portal.start;

import org.jspecify.annotations.NullMarked;
