package vn.danchieu.version;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An article of an act on a day.
 *
 * @param body its paragraphs after its title
 */
record Article(String number, String title, List<Line> body) {
  static final String REPEALED = "(được bãi bỏ)";

  Article {
    body = List.copyOf(body);
  }

  /** Of its paragraphs, the first with its label and title. */
  static Article of(List<Line> lines) {
    Line head = lines.getFirst();
    return new Article(head.label(), head.content(), lines.subList(1, lines.size()));
  }

  static Article repealed(String number) {
    return new Article(number, "", List.of(Line.of(REPEALED)));
  }

  String label() {
    return "Điều " + number;
  }

  String text() {
    return body.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  Article withBody(List<Line> changed) {
    return new Article(number, title, changed);
  }

  Article withTitle(String changed) {
    return new Article(number, changed, body);
  }

  Article given() {
    return withBody(body.stream().map(Line::asGiven).toList());
  }

  /** The same when another act is read: what was new is the text now. */
  Article settled() {
    return withBody(body.stream().map(Line::settled).toList());
  }

  boolean isRepealed() {
    return text().equals(REPEALED) || title.startsWith(REPEALED);
  }

  boolean says(Article other) {
    return number.equals(other.number)
        && Wording.same(title, other.title)
        && Wording.same(text(), other.text());
  }
}
