/** The page of a document, held or not. */
@NullMarked
package vn.danchieu.portal.document;

import org.jspecify.annotations.NullMarked;
