/** Signing in and out, and what follows for the request of whoever did. */
@NullMarked
package vn.danchieu.portal.login;

import org.jspecify.annotations.NullMarked;
