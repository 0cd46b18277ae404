package vn.danchieu.citation.number;

/** Vietnamese typed with the input method off: {@code ddinhj} and {@code d9inh5} are định. */
final class Keystrokes {
  private static final String VOWELS = "aeiouy";

  private Keystrokes() {}

  /** The unaccented word a folded run of Telex or VNI keystrokes stands for. */
  static String unaccented(String run) {
    StringBuilder out = new StringBuilder(run.length());
    boolean vowelSeen = false;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      boolean doubled = c == before && "daeo".indexOf(c) >= 0;
      boolean mark = vowelSeen && "sfrxjw".indexOf(c) >= 0 || c >= '1' && c <= '9';
      boolean horn = c == 'w' && !vowelSeen;
      if (horn) {
        out.append('u');
      } else if (!doubled && !(mark && !out.isEmpty())) {
        out.append(c);
      }
      vowelSeen |= VOWELS.indexOf(c) >= 0 || c == 'w';
    }
    return out.toString();
  }
}
