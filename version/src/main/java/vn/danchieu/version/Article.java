package vn.danchieu.version;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An article of an act on a day.
 *
 * @param body its paragraphs after its title
 * @param under the chapter and the section above it: {@code [Chương II, Mục 3]}
 */
record Article(String number, String title, List<ActParagraph> body, List<String> under) {
  static final String REPEALED = "(được bãi bỏ)";

  Article {
    body = List.copyOf(body);
    under = List.copyOf(under);
  }

  /** Of its paragraphs, the first with its label and title. */
  static Article of(List<ActParagraph> lines, List<String> under) {
    ActParagraph head = lines.getFirst();
    return new Article(head.label(), head.content(), lines.subList(1, lines.size()), under);
  }

  /** The same place with new words. */
  Article renewed(List<ActParagraph> lines) {
    return of(lines, under);
  }

  Article repealed() {
    return new Article(number, "", List.of(ActParagraph.of(REPEALED)), under);
  }

  String label() {
    return "Điều " + number;
  }

  String text() {
    return body.stream().map(ActParagraph::text).collect(Collectors.joining("\n"));
  }

  Article withBody(List<ActParagraph> changed) {
    return new Article(number, title, changed, under);
  }

  Article withTitle(String changed) {
    return new Article(number, changed, body, under);
  }

  /** The same when another act is read: what was new is the text now. */
  Article settled() {
    return withBody(body.stream().map(ActParagraph::settled).toList());
  }

  boolean says(Article other) {
    return number.equals(other.number)
        && Wording.same(title, other.title)
        && Wording.same(text(), other.text());
  }
}
