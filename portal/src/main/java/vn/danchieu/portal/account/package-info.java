/** Accounts, the units they belong to, and how a password is set and guessing slowed. */
@NullMarked
package vn.danchieu.portal.account;

import org.jspecify.annotations.NullMarked;
