package vn.danchieu.indexer.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;

/**
 * The wording that an amendment quotes: articles in it are another document's. A quotation that is
 * never closed hides nothing: it ends for us where the next one begins.
 */
final class QuotedAmendments {
  /** What is quoted as a new wording begins with a number. */
  private static final String HEADING =
      "(?=[ ]?(?:Điều|Khoản|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC)[ ]|[ ]?(?:\\d{1,3}[a-zđ]?|[a-zđ])[.)])";

  private static final Pattern MARK =
      Pattern.compile(
          "(?<begin>[“\"]" + HEADING + ")|(?<inner>“)|(?<end>”|\"(?=[ ]?[.;,]?[ ]*(?:\\n|\\z)))");

  private record Open(int at, boolean amends) {}

  private QuotedAmendments() {}

  static List<Span> in(String text, int from, int to) {
    List<Span> quoted = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher mark = MARK.matcher(text).useTransparentBounds(true);
    for (int at = from; at < to; at++) {
      if (!isMark(text.charAt(at)) || !mark.region(at, to).lookingAt()) {
        continue;
      }
      if (mark.group("begin") != null) {
        open.clear();
        open.push(new Open(at, true));
      } else if (mark.group("inner") != null) {
        open.push(new Open(at, false));
      } else {
        close(text, at, open).ifPresent(quoted::add);
      }
    }
    return List.copyOf(quoted);
  }

  /** Asked of each letter, which is much quicker than trying the pattern there. */
  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  /** A term in quotation marks ends on its line; one that does not was never closed. */
  private static java.util.Optional<Span> close(String text, int at, Deque<Open> open) {
    while (!open.isEmpty()
        && !open.peek().amends()
        && text.substring(open.peek().at(), at).indexOf('\n') >= 0) {
      open.pop();
    }
    if (open.isEmpty()) {
      return java.util.Optional.empty();
    }
    Open last = open.pop();
    return last.amends()
        ? java.util.Optional.of(new Span(last.at(), at))
        : java.util.Optional.empty();
  }
}
