/** What a reader may be about to type: numbers, titles and frequent phrases. */
@NullMarked
package vn.danchieu.portal.suggest;

import org.jspecify.annotations.NullMarked;
