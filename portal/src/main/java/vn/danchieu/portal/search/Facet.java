package vn.danchieu.portal.search;

import vn.danchieu.index.Fields;

/** By what results are counted and narrowed down. */
public enum Facet {
  TYPE("loai", "type", Fields.TYPE),
  ISSUER("co-quan", "issuer", Fields.ISSUER_ID),
  YEAR("nam", "year", Fields.YEAR),
  /** On a day: there is a field for each state. */
  STATE("tinh-trang", "status", Fields.STATES),
  LINE("nhom", "group", Fields.LINE),
  SUBJECT("linh-vuc", "subject", Fields.SUBJECTS);

  private final String inAddress;
  private final String inApi;
  private final String field;

  Facet(String inAddress, String inApi, String field) {
    this.inAddress = inAddress;
    this.inApi = inApi;
    this.field = field;
  }

  /** Its name in the address of a page. */
  public String inAddress() {
    return inAddress;
  }

  /** Its name for programs. */
  public String inApi() {
    return inApi;
  }

  String field() {
    return field;
  }
}
