package vn.danchieu.portal.address;

/** A setting names no address that can be used; says which, why, and what to write instead. */
public final class BadAddress extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadAddress(String message) {
    super(message);
  }
}
