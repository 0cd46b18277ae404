package vn.danchieu.portal.document;

/** No document is known under a name. */
public final class UnknownDocument extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String name;

  public UnknownDocument(String name) {
    super("No document is known as " + name);
    this.name = name;
  }

  public String name() {
    return name;
  }
}
