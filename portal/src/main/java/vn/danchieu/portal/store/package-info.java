/** The one way to OpenSearch, and what happens when it is away. */
@NullMarked
package vn.danchieu.portal.store;

import org.jspecify.annotations.NullMarked;
