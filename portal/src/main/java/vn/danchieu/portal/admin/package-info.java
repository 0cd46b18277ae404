/** The pages of an administrator: accounts, units, health. */
@NullMarked
package vn.danchieu.portal.admin;

import org.jspecify.annotations.NullMarked;
