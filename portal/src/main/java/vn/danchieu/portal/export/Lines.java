package vn.danchieu.portal.export;

import java.util.List;

/** The lines of a text without the marks of bold type. */
final class Lines {
  private Lines() {}

  static List<String> of(String text) {
    return text.replace("**", "").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
