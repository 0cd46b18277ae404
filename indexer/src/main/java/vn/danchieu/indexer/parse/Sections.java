package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;

/** Cuts a body into what can be cited: articles where it has them, else numbered tasks. */
final class Sections {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^[ ]*Điều\\s{1,3}(?<number>\\d{1,4}[a-zđ]?)\\s?[.:](?<title>[^\\n]*)",
          Pattern.MULTILINE);

  private static final Pattern TASK =
      Pattern.compile("^[ ]*(?<number>\\d{1,2})[.)]\\s+(?=\\S)", Pattern.MULTILINE);

  private static final Pattern ROMAN =
      Pattern.compile("^[ ]*(?<number>[IVX]{1,5})[.)]\\s+(?<title>[^\\n]*)", Pattern.MULTILINE);

  /** How a letter takes its leave after the tasks. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=[.;:/\\s]\\n)[ ]*(?:Trên đây|Đề nghị|Yêu cầu|Nhận được|Trong quá trình|Giao |[^\\n.;]{2,60} (?:yêu cầu|đề nghị|thông báo|trả lời|báo cáo|trân trọng))",
          Pattern.MULTILINE);

  private static final String[] NUMERALS = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
  };

  private final PlainText text;
  private final int start;
  private final int end;
  private final Place place;
  private final List<Section> sections = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();

  private Sections(PlainText text, Place place, int start, int end) {
    this.text = text;
    this.place = place;
    this.start = start;
    this.end = Math.max(start, end);
  }

  static Structure of(PlainText text, Frame frame) {
    Annexes annexes = Annexes.in(text.plain(), frame);
    List<Section> all = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    Sections body = new Sections(text, Place.DOCUMENT, frame.bodyStart(), annexes.bodyEnd());
    body.document();
    all.addAll(body.sections);
    headings.addAll(body.headings);
    for (Annexes.Annex annex : annexes.all()) {
      Sections own = new Sections(text, annex.place(), annex.start(), annex.end());
      own.annex();
      all.addAll(own.sections);
      headings.addAll(own.headings);
    }
    return new Structure(List.copyOf(all), List.copyOf(headings));
  }

  private void document() {
    if (!articles() && !parts() && !tasks()) {
      add("preamble", "noi-dung", "Nội dung", Optional.empty(), start, end);
    }
  }

  private void annex() {
    if (place.isForm() || !articles() && !parts()) {
      opening(end);
    }
  }

  private record Mark(String number, Optional<String> title, int start) {}

  private boolean articles() {
    List<Mark> marks = new ArrayList<>();
    Matcher article = matcher(ARTICLE, start, end);
    List<Span> quoted = QuotedAmendments.in(text.plain(), start, end);
    LineSearch articles = new LineSearch(text.plain(), article, "Đ");
    while (articles.find()) {
      String number = article.group("number");
      int at = article.start();
      if (quoted.stream().noneMatch(q -> q.start() <= at && at < q.end())
          && follows(marks.isEmpty() ? "0" : marks.getLast().number(), number)) {
        marks.add(new Mark(number, title(article.group("title")), article.start()));
      }
    }
    if (marks.isEmpty()) {
      return false;
    }
    Headings.Found above = above(marks, quoted);
    opening(Math.min(above.first(), marks.getFirst().start()));
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      add(
          "article",
          place.anchor("dieu-" + mark.number().replace('đ', 'd')),
          place.label("Điều " + mark.number()),
          mark.title(),
          mark.start(),
          until(
              above.starts(), mark.start(), i + 1 < marks.size() ? marks.get(i + 1).start() : end));
    }
    return true;
  }

  private Headings.Found above(List<Mark> marks, List<Span> quoted) {
    List<Integer> articles = marks.stream().map(Mark::start).toList();
    Headings.Found found = new Headings(text, place, articles, end).in(start, quoted);
    headings.addAll(found.headings());
    return found;
  }

  private static int until(NavigableSet<Integer> divisions, int from, int next) {
    Integer division = divisions.ceiling(from);
    return division == null ? next : Math.min(division, next);
  }

  /** Articles count on; an inserted one carries a letter (Điều 5a). */
  private static boolean follows(String before, String number) {
    int last = Integer.parseInt(before.replaceAll("\\D", ""));
    int next = Integer.parseInt(number.replaceAll("\\D", ""));
    return next == last + 1 || next == last && number.compareTo(before) > 0;
  }

  private boolean parts() {
    List<Mark> marks = new ArrayList<>();
    Matcher roman = matcher(ROMAN, start, end);
    while (roman.find() && marks.size() < NUMERALS.length) {
      if (roman.group("number").equals(NUMERALS[marks.size()])) {
        marks.add(new Mark(roman.group("number"), title(roman.group("title")), roman.start()));
      }
    }
    if (marks.size() < 2) {
      return false;
    }
    opening(marks.getFirst().start());
    for (int i = 0; i < marks.size(); i++) {
      part(marks.get(i), i + 1, i + 1 < marks.size() ? marks.get(i + 1).start() : end);
    }
    return true;
  }

  private void part(Mark mark, int position, int next) {
    List<Mark> tasks = place.isPlan() ? numbered(mark.start(), next) : List.of();
    String label = "Mục " + mark.number();
    int headEnd = tasks.isEmpty() ? next : tasks.getFirst().start();
    add(
        place.isPlan() ? "task" : "annex",
        place.anchor("muc-" + position),
        place.label(label),
        mark.title(),
        mark.start(),
        headEnd);
    for (int i = 0; i < tasks.size(); i++) {
      Mark task = tasks.get(i);
      add(
          "task",
          place.anchor("muc-" + position + "-" + task.number()),
          place.label(label + "." + task.number()),
          mark.title(),
          task.start(),
          i + 1 < tasks.size() ? tasks.get(i + 1).start() : next);
    }
  }

  private boolean tasks() {
    List<Mark> marks = numbered(start, end);
    if (marks.isEmpty()) {
      return false;
    }
    opening(marks.getFirst().start());
    Matcher closing = matcher(CLOSING, marks.getLast().start(), end);
    int last = closing.find() ? closing.start() : end;
    for (int i = 0; i < marks.size(); i++) {
      String number = marks.get(i).number();
      add(
          "task",
          "nhiem-vu-" + number,
          "Nhiệm vụ " + number,
          Optional.empty(),
          marks.get(i).start(),
          i + 1 < marks.size() ? marks.get(i + 1).start() : last);
    }
    add("closing", "ket-thuc", "Phần kết", Optional.empty(), last, end);
    return true;
  }

  /** 1, 2, 3 in order; another figure at the start of a line is none of them. */
  private List<Mark> numbered(int from, int to) {
    List<Mark> marks = new ArrayList<>();
    Matcher task = matcher(TASK, from, to);
    LineSearch lines = new LineSearch(text.plain(), task, "0123456789");
    while (lines.find()) {
      if (Integer.parseInt(task.group("number")) == marks.size() + 1) {
        marks.add(new Mark(Integer.toString(marks.size() + 1), Optional.empty(), task.start()));
      }
    }
    return marks;
  }

  /** What stands before the first part. */
  private void opening(int until) {
    if (place.isAnnex()) {
      add("annex", place.anchor(), place.label(), place.title(), start, until);
    } else {
      add("preamble", "mo-dau", "Phần mở đầu", Optional.empty(), start, until);
    }
  }

  private void add(
      String kind, String anchor, String label, Optional<String> title, int from, int to) {
    if (!text.plain().substring(from, to).isBlank()) {
      sections.add(new Section(kind, anchor, label, title, new Span(text.raw(from), text.raw(to))));
    }
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern
        .matcher(text.plain())
        .region(from, to)
        .useAnchoringBounds(false)
        .useTransparentBounds(true);
  }

  private static Optional<String> title(String written) {
    String words = written.strip().replaceAll("\\s+", " ");
    return words.isEmpty() || words.length() > 200 ? Optional.empty() : Optional.of(words);
  }
}
