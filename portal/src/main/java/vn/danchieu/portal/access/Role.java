package vn.danchieu.portal.access;

/** What a signed-in person may do; each role may do what those before it may. */
public enum Role {
  /** Reads what is shown to the groups it belongs to. */
  READER,
  /** Takes documents in and publishes them. */
  CLERK,
  /** Corrects what was read wrongly. */
  EDITOR,
  /** Looks after accounts, groups and the audit. */
  ADMINISTRATOR;

  /** Whether whoever has this role may do what the other one may. */
  public boolean covers(Role other) {
    return compareTo(other) >= 0;
  }
}
