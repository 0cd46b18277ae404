package vn.danchieu.portal.compare;

/**
 * What is compared with another: an article, a numbered task, or a whole text.
 *
 * @param label {@code Điều 5}; blank for a whole text
 * @param text its paragraphs, each on a line
 */
record ComparedUnit(String label, String title, String text) {
  /** With its heading. */
  String whole() {
    String heading = (label + (title.isEmpty() ? "" : ". " + title)).strip();
    return heading.isEmpty() ? text : heading + "\n" + text;
  }

  String heading() {
    return (label + (title.isEmpty() ? "" : ". " + title)).strip();
  }
}
