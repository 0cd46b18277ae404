/** The relational database of the office's side: accounts, and what people do. */
@NullMarked
package vn.danchieu.portal.database;

import org.jspecify.annotations.NullMarked;
