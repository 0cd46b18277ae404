package vn.danchieu.portal.api;

/** No document is known under an id. */
final class NotKnown extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotKnown(String id) {
    super(id);
  }
}
