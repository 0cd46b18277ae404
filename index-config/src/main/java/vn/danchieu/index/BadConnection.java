package vn.danchieu.index;

/** The configuration of OpenSearch's address cannot be used; the message says what to mend. */
public final class BadConnection extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadConnection(String thing, String reason) {
    super(
        "OpenSearch cannot be reached with "
            + thing
            + ": "
            + reason
            + ". Check OPENSEARCH_URL and OPENSEARCH_CA_FILE.");
  }
}
