package vn.danchieu.portal.api;

/** A question that cannot be answered as it is put; the key names the message that says why. */
final class BadQuestion extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String key;
  private final transient Object[] arguments;

  BadQuestion(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
