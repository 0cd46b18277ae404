/**
 * Ways through the documents without a search: by type, issuer, field and year, new, most cited.
 */
@NullMarked
package vn.danchieu.portal.browse;

import org.jspecify.annotations.NullMarked;
