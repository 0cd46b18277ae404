package vn.danchieu.portal.door;

/** What answering an address costs. */
public enum RequestCost {
  /** Assets and what tells of the portal's health: neither bounded nor counted. */
  FREE,
  /** A search, a short page. */
  CHEAP,
  /** A whole document, as a page or as data. */
  WHOLE,
  /** A document in the form of another program; what was made once is kept. */
  EXPORT,
  /** Many links with both their ends: lược đồ, who cites it. */
  RELATIONS,
  /** Which documents govern a task. */
  TASK,
  /** A draft that is read and checked. */
  DRAFT,
  /** A password that is looked at. */
  SIGN_IN,
  /** Thousands of rows: CSV, sitemaps, feeds. */
  TABLE,
  /** All documents in one answer. */
  EVERYTHING
}
