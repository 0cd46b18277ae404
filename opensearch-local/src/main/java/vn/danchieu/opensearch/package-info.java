/** A real OpenSearch node as a program of its own, bound to loopback, tied to its parent's life. */
@NullMarked
package vn.danchieu.opensearch;

import org.jspecify.annotations.NullMarked;
