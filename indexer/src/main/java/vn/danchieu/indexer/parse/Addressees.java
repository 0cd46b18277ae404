package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kính gửi, and to whom. */
record Addressees(List<String> names, int start, int end) {
  private static final Pattern START =
      Pattern.compile(
          "^[ ]*Kính\\s+gửi[ ]*:?",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What comes after the first article, or after the foot, is a form that is annexed. */
  private static final Pattern BODY =
      Pattern.compile("^[ ]*(?:Điều\\s+1\\s?[.:]|Nơi\\s+nhận)", Pattern.MULTILINE);

  /** What stands beside "Kính gửi" where it was set below the number in the left column. */
  private static final Pattern RIGHT_COLUMN =
      Pattern.compile(
          "(?iu)^(?:CỘNG\\s+H(?:ÒA|OÀ|ÕA)\\s+XÃ\\s+HỘI|Độc\\s+lập\\s*[-–—]|[-–—_]{2,}$"
              + "|\\p{L}[\\p{L} .-]{1,40},\\s*ngày\\s+\\d{1,2}\\s+tháng)");

  /** A line of this length was broken by the page, not by its writer. */
  private static final int WRAPPED = 55;

  boolean found() {
    return end > 0;
  }

  static Addressees read(String head) {
    Matcher start = START.matcher(head);
    Matcher body = BODY.matcher(head);
    return start.find() && !(body.find() && body.start() < start.start())
        ? new Reader(head).read(start.start(), start.end())
        : new Addressees(List.of(), 0, 0);
  }

  /** Takes lines as long as they are items or go on with one. */
  private static final class Reader {
    private final String head;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder item = new StringBuilder();

    Reader(String head) {
      this.head = head;
    }

    Addressees read(int start, int from) {
      int at = from;
      int end = from;
      while (at < head.length()) {
        int next = head.indexOf('\n', at);
        next = next < 0 ? head.length() : next;
        String line = head.substring(at, next).strip();
        if (!take(line)) {
          break;
        }
        end = line.isEmpty() ? end : next;
        at = next + 1;
      }
      flush();
      return new Addressees(List.copyOf(names), start, end);
    }

    private boolean take(String line) {
      if (names.isEmpty() && item.isEmpty() && RIGHT_COLUMN.matcher(line).find()) {
        return true;
      }
      if (line.isEmpty()) {
        return names.isEmpty() && item.isEmpty() || continuesAfterBlank();
      }
      if (line.startsWith("-") || line.startsWith("+") || line.startsWith("–")) {
        flush();
        item.append(line.substring(1).strip()).append(' ');
        return true;
      }
      boolean open = item.isEmpty() ? names.isEmpty() : isOpen(line);
      if (open) {
        item.append(line).append(' ');
      }
      return open;
    }

    /** A blank line between items, or the end of the list: decided by the next line. */
    private boolean continuesAfterBlank() {
      String last = item.toString().strip();
      return last.isEmpty() || last.endsWith(";");
    }

    private boolean isOpen(String line) {
      String before = item.toString().strip();
      boolean finished = before.endsWith(".") || before.endsWith(";");
      boolean goesOn =
          Character.isLowerCase(line.charAt(0)) || line.startsWith("(") || before.endsWith(",");
      return !finished && (goesOn || before.length() % 100 > WRAPPED && line.length() < WRAPPED)
          || line.startsWith("(");
    }

    private void flush() {
      String name = item.toString().strip().replaceAll("\\s+", " ").replaceAll("[;.]+$", "");
      if (!name.isEmpty()) {
        names.add(name);
      }
      item.setLength(0);
    }
  }
}
