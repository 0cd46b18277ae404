package vn.danchieu.portal.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;

/**
 * What the gazette prints on its pages, {@code CÔNG BÁO/Số 273/Ngày 14-05-2026} with the page
 * number beside or below it, and the stamp of its electronic signature: it stands between the words
 * of a text and belongs to none.
 */
final class PageFurniture {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?m)(?:^\\h*\\d{1,4}\\h*\\R)?"
              + "^\\h*(?:\\d{1,4}\\h+)?CÔNG BÁO\\h*/\\h*Số [\\d +]{1,20}/\\h*Ngày [\\d-]{6,10}"
              + "(?:\\h+\\d{1,4})?\\h*$"
              + "(?:\\R\\h*\\d{1,4}\\h*$)?"
              + "|^(?:Người ký|Ký bởi): .{1,200}\\R(?:Email: .{1,200}\\R)?(?:Cơ quan: .{1,200}\\R)?"
              + "(?:Thời gian|Ngày) ký: \\d.{1,60}$");

  private final String text;
  private final BitSet covered = new BitSet();

  private PageFurniture(String text) {
    this.text = text;
    if (text.contains("CÔNG BÁO")) {
      Matcher found = PRINTED.matcher(text);
      while (found.find()) {
        covered.set(found.start(), found.end());
      }
    }
  }

  static PageFurniture of(String text) {
    return new PageFurniture(text);
  }

  /** With the blanks around it but the first, so that words before and after stay apart. */
  void hide(BitSet hidden) {
    for (int at = covered.nextSetBit(0); at >= 0; ) {
      int end = covered.nextClearBit(at);
      int from = at;
      while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
      int to = end;
      while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
        to++;
      }
      hidden.set(Math.min(from + 1, to), to);
      at = covered.nextSetBit(end);
    }
  }

  /** Paragraphs without it; a sentence that a new page cut in two is one again. */
  List<Span> without(List<Span> paragraphs, Joint joint) {
    if (covered.isEmpty()) {
      return paragraphs;
    }
    List<Span> left = new ArrayList<>();
    boolean turned = false;
    for (Span each : paragraphs) {
      Span words = words(each);
      if (words.start() >= words.end()) {
        turned = true;
        continue;
      }
      if (turned && !left.isEmpty() && joint.isCut(left.getLast(), words)) {
        left.set(left.size() - 1, new Span(left.getLast().start(), words.end()));
      } else {
        left.add(words);
      }
      turned = false;
    }
    return left;
  }

  /** Whether a sentence goes on behind a new page. */
  @FunctionalInterface
  interface Joint {
    boolean isCut(Span before, Span after);
  }

  private Span words(Span paragraph) {
    int start = paragraph.start();
    while (start < paragraph.end() && isBlank(start)) {
      start++;
    }
    int end = paragraph.end();
    while (end > start && isBlank(end - 1)) {
      end--;
    }
    return new Span(start, end);
  }

  private boolean isBlank(int at) {
    return covered.get(at) || Character.isWhitespace(text.charAt(at));
  }
}
