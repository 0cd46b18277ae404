/** The rules of the house, held for every module. */
@NullMarked
package vn.danchieu.house;

import org.jspecify.annotations.NullMarked;
