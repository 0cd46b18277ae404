package vn.danchieu.portal.database;

/** The database could not be opened; the message says which, why and what to do. */
public final class DatabaseAway extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseAway(String message, Throwable cause) {
    super(message, cause);
  }
}
