package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes at the foot of a consolidation's pages, and the numbers in the text that lead to them.
 * A note begins behind a blank line with the next number; what a page leaves unfinished goes on
 * behind the last blank line of the next.
 */
final class FootNotes {
  private static final Pattern PAGE = Pattern.compile("\\s*C?ÔNG BÁO/Số .*");
  private static final Pattern RULE = Pattern.compile("[ \\u00a0]{30,}");

  private static final Pattern NOTE =
      Pattern.compile(
          "\\s*(\\d{1,3})\\s*[-–]?\\s+((?:Điều|Khoản|Điểm|Cụm từ|Tên|Tiêu đề|Đoạn|Câu|Nội dung|Phụ"
              + " lục|Mẫu|Chương|Mục|Số|Từ|Dấu|Luật|Nghị định|Thông tư|Quyết định|Văn bản|Các cụm"
              + " từ|Các|Quy định|Căn cứ)\\s.*)");

  /** What begins a unit of the act goes on with no note. */
  private static final Pattern UNIT =
      Pattern.compile("\\s*(?:Điều \\d|Chương |Mục \\d|PHỤ LỤC|\\d{1,3}[a-zđ]?\\.|[a-zđ]\\))");

  /** How many notes may be lost in a text before counting goes astray. */
  private static final int MOST_LOST = 2;

  private final List<String> kept = new ArrayList<>();
  private int last;
  private boolean unfinished;

  /** Where the number of the next note is sought: after that of the last. */
  private int from;

  private final IntFunction<String> marked;
  private final Map<Integer, String> notes = new TreeMap<>();

  private FootNotes(IntFunction<String> marked) {
    this.marked = marked;
  }

  static PageNotes.Parted parted(List<String> lines, IntFunction<String> marked) {
    FootNotes notes = new FootNotes(marked);
    List<String> page = new ArrayList<>();
    for (String line : lines) {
      if (PAGE.matcher(line).matches()) {
        notes.add(page);
        page.clear();
      }
      page.add(line);
    }
    notes.add(page);
    return new PageNotes.Parted(notes.kept, notes.notes);
  }

  private void add(List<String> page) {
    int begin = begin(page);
    kept.addAll(page.subList(0, begin));
    String end = "";
    for (String line : page.subList(begin, page.size())) {
      Matcher note = NOTE.matcher(line);
      if (note.matches() && isNext(note.group(1))) {
        last = Integer.parseInt(note.group(1));
        unmark(note.group(2));
        notes.put(last, note.group(2));
      } else if (last > 0) {
        notes.merge(last, line, (one, more) -> one + "\n" + more);
      }
      end = line.isBlank() ? end : line.strip();
    }
    if (begin < page.size()) {
      unfinished = !end.isEmpty() && !end.matches("(?s).*[.”\"]");
    }
  }

  private boolean isNext(String number) {
    int n = Integer.parseInt(number);
    return n > last && n <= last + 1 + MOST_LOST;
  }

  /** The first line of the notes of a page; its size where it has none. */
  private int begin(List<String> page) {
    int begin = page.size();
    boolean ruled = false;
    for (int i = 1; i < page.size() && begin == page.size(); i++) {
      boolean apart = page.get(i - 1).isBlank() && !PAGE.matcher(page.get(i - 1)).matches();
      ruled = RULE.matcher(page.get(i)).matches() && (unfinished || isAboveNote(page, i));
      if (ruled || apart && isNote(page.get(i))) {
        begin = i;
      }
    }
    return unfinished && !ruled ? continued(page, begin) : begin;
  }

  private boolean isNote(String line) {
    Matcher note = NOTE.matcher(line);
    return note.matches() && isNext(note.group(1));
  }

  /** Notes stand close together: a line of blanks above a text is no rule. */
  private boolean isAboveNote(List<String> page, int rule) {
    int at = rule;
    while (at < page.size() && page.get(at).isBlank()) {
      at++;
    }
    while (at < page.size() && !page.get(at).isBlank() && !isNote(page.get(at))) {
      at++;
    }
    return at < page.size() && isNote(page.get(at));
  }

  /** What the page before left unfinished stands above the first new note. */
  private static int continued(List<String> page, int begin) {
    int end = begin;
    while (end > 0 && page.get(end - 1).isBlank()) {
      end--;
    }
    int above = end - 1;
    while (above > 0 && !page.get(above).isBlank()) {
      above--;
    }
    boolean goesOn = above > 2 && above + 1 < end && !UNIT.matcher(page.get(above + 1)).lookingAt();
    return goesOn ? above : begin;
  }

  /** The number of the last note read is taken out of the text. */
  private void unmark(String note) {
    for (Pattern pattern : patterns(note)) {
      OptionalInt at = unmarked(pattern);
      if (at.isPresent()) {
        from = at.getAsInt();
        return;
      }
    }
  }

  private OptionalInt unmarked(Pattern pattern) {
    String number = Integer.toString(last);
    for (int i = from; i < kept.size(); i++) {
      String line = kept.get(i).strip();
      Matcher mark = pattern.matcher(line);
      // Few lines hold the number; to look behind at each letter of a long text takes seconds.
      if (line.contains(number) && mark.find()) {
        boolean blank = mark.group().startsWith(" ") || mark.group().endsWith(" ");
        kept.set(
            i,
            line.substring(0, mark.start())
                + marked.apply(last)
                + (blank ? " " : "")
                + line.substring(mark.end()));
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Numbers of the text look alike: a number apart from words is none, but behind its label. */
  private List<Pattern> patterns(String note) {
    Pattern clause = mark("(?<=^\\d{1,3}[a-zđ]{0,2}\\.) ?%d ?(?=[\\p{L}(“\"])");
    Pattern point = mark("(?<=^[a-zđ]{1,2}\\d{0,2}\\)) ?%d ?(?=[\\p{L}(“\"])");
    Pattern article = mark("(?<=^Điều \\d{1,3}[a-zđ]?\\.) ?%d ?(?=[\\p{L}(“\"]|$)");
    Pattern behind = mark("(?<=\\p{L}\\p{L}|(?<!\\d)[.;:,”)%%\"])%d(?=$|[\\s.;:,”)\"])");
    Pattern between = mark("(?<=\\p{Ll})%d(?=\\p{L})");
    Pattern digits = mark("(?<=\\p{L}\\.\\d{2}\\.\\d{2}\\.\\d{2})%d(?=$|[\\s;,])");
    List<Pattern> all = new ArrayList<>();
    if (note.startsWith("Khoản này")) {
      all.add(clause);
    } else if (note.startsWith("Điểm này")) {
      all.add(point);
    } else if (note.startsWith("Điều này")) {
      all.add(article);
    }
    all.addAll(List.of(behind, between, digits));
    return all;
  }

  private Pattern mark(String pattern) {
    return Pattern.compile(pattern.formatted(last));
  }
}
