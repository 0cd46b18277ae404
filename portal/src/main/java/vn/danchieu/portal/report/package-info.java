/** “Báo sai”: readers say what is wrong in a document, without an account. */
@NullMarked
package vn.danchieu.portal.report;

import org.jspecify.annotations.NullMarked;
