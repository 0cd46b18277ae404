/** Reads saved web pages: the body without the site around it, and what the site says of it. */
@NullMarked
package vn.danchieu.indexer.source.web;

import org.jspecify.annotations.NullMarked;
