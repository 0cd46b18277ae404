package vn.danchieu.portal.store;

/** The purpose of a call to OpenSearch; it determines the time limit. */
public enum CallPurpose {
  /** For a page or an answer that somebody waits for. */
  PAGE,
  /** For what is shown while somebody types: too late, it is of no use. */
  SUGGESTION,
  /** One of many pages of an export, or of what is read beside the readers. */
  BULK,
  /** Whether OpenSearch can answer at all. */
  PROBE
}
