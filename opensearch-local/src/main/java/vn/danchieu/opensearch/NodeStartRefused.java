package vn.danchieu.opensearch;

/** Why the node does not start, in one line that names the thing, the reason and the next step. */
final class NodeStartRefused extends Exception {
  private static final long serialVersionUID = 1;

  /** How the program ends: 2 when the command line is wrong, 1 for everything else. */
  enum Kind {
    USAGE(2),
    CANNOT_START(1);

    final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }
  }

  private final Kind kind;

  NodeStartRefused(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static NodeStartRefused because(String message) {
    return new NodeStartRefused(Kind.CANNOT_START, message);
  }

  int exitCode() {
    return kind.exitCode;
  }
}
