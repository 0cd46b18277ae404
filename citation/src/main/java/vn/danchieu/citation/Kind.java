package vn.danchieu.citation;

/** How a citation names its target. The code is what JSON carries. */
public enum Kind {
  /** By number: {@code Nghị định số 04/2015/NĐ-CP}. */
  FULL("full"),
  /** By title alone, the regular form for laws: {@code Luật Tiếp công dân}. */
  NAME("name"),
  /** By sequence alone, after the host gave the whole number: {@code Nghị quyết 57}. */
  SHORT("short"),
  /** The host itself, or the act that is being quoted: {@code Nghị định này}. */
  SELF("self"),
  /** An act named shortly before: {@code Nghị định nêu trên}. */
  ANAPHOR("anaphor"),
  /** A document without a number that has a name of its own: a joint programme. */
  UNNUMBERED("name-unnumbered"),
  DRAFT("draft"),
  TREATY("treaty"),
  JUDGMENT("judgment"),
  /** QCVN, TCVN and the like. */
  STANDARD("standard"),
  /** A part of the host itself, such as an annex. */
  INTERNAL("internal");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
