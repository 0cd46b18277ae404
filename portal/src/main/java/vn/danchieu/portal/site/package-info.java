/** What all pages share: layout, language, headers, errors. */
@NullMarked
package vn.danchieu.portal.site;

import org.jspecify.annotations.NullMarked;
