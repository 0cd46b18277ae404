/** Starts the local OpenSearch as a child process where no cluster is given, and ends it. */
@NullMarked
package vn.danchieu.index.local;

import org.jspecify.annotations.NullMarked;
