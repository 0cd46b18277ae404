package vn.danchieu.portal.audit;

/** What is recorded; each has its words in the message files under {@code audit.action}. */
public enum AuditAction {
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT,
  PASSWORD_SET,
  LINK_MADE,
  ACCOUNT_MADE,
  ACCOUNT_CHANGED,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  GROUP_MADE,
  GROUP_CHANGED,
  GROUP_REMOVED,
  AUDIT_EXPORTED,
  /** An internal document was read. */
  DOCUMENT_SEEN,
  /** An internal document was taken along as a file. */
  DOCUMENT_EXPORTED,
  /** A list was taken along by somebody who sees more than the public. */
  LIST_EXPORTED,
  /** Internal documents were named on a page. */
  DOCUMENTS_LISTED,
  DOCUMENT_TAKEN_IN,
  DOCUMENT_EDITED,
  DOCUMENT_PUBLISHED,
  DOCUMENT_WITHDRAWN,
  DOCUMENT_DISCARDED,
  CORRECTED,
  CORRECTION_UNDONE,
  CORRECTIONS_EXPORTED,
  CORRECTION_IMPORTED,
  WORK_ASSIGNED,
  REPORT_SETTLED,
  PRUNED
}
