package vn.danchieu.citation;

/**
 * A stretch of a text as it was given.
 *
 * @param start first UTF-16 unit
 * @param end one past the last UTF-16 unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("A span runs forward from 0: " + start + ".." + end);
    }
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
