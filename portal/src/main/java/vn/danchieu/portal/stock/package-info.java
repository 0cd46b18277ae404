/** What search engines and feed readers are told: sitemap, robots, Atom, everything at once. */
@NullMarked
package vn.danchieu.portal.stock;

import org.jspecify.annotations.NullMarked;
