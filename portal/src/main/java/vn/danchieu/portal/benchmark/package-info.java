/** Measures the search as readers meet it: a set of questions in, a run file out. */
@NullMarked
package vn.danchieu.portal.benchmark;

import org.jspecify.annotations.NullMarked;
