package vn.danchieu.indexer.cite;

/** Cyrillic letters that look like Latin ones: keyboards and scans leave them in symbols. */
final class LookAlikes {
  private static final String CYRILLIC = "АВЕКМНОРСТУХЅІЈавекморстухѕіј";
  private static final String LATIN = "ABEKMHOPCTYXSIJabekmopctyxsij";

  private LookAlikes() {}

  static String latin(String written) {
    StringBuilder latin = new StringBuilder(written.length());
    written
        .chars()
        .map(c -> CYRILLIC.indexOf(c) < 0 ? c : LATIN.charAt(CYRILLIC.indexOf(c)))
        .forEach(c -> latin.append((char) c));
    return latin.toString();
  }
}
