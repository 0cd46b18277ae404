package vn.danchieu.citation;

/** The line of authority a document belongs to; only the State line has legal ranks. */
public enum Line {
  STATE("nn"),
  PARTY("dang"),
  FATHERLAND_FRONT("mttq"),
  MASS_ORGANISATION("doan-the"),
  COURT("toa-an"),
  INTERNATIONAL("quoc-te"),
  /** The former Republic of Vietnam, whose decrees share words with later ones. */
  SAIGON("vnch");

  private final String code;

  Line(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
