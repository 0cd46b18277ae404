/** Signing in by a real provider of identities and a real directory. */
@org.jspecify.annotations.NullMarked
package vn.danchieu.portal.directory;
