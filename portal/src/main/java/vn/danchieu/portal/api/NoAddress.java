package vn.danchieu.portal.api;

/** Nothing answers at an address of the interface for programs. */
final class NoAddress extends RuntimeException {
  private static final long serialVersionUID = 1;
}
