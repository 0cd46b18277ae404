package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;
import vn.danchieu.indexer.parse.Articles.Article;

/** Cuts a body into what can be cited: articles where it has them, else numbered tasks. */
final class Sections {
  private static final Pattern TASK =
      Pattern.compile("^[ ]*(?<number>\\d{1,2})[.)]\\s+(?=\\S)", Pattern.MULTILINE);

  private static final Pattern ROMAN =
      Pattern.compile("^[ ]*(?<number>[IVX]{1,5})[.)]\\s+(?<title>[^\\n]*)", Pattern.MULTILINE);

  /** How a letter takes its leave after the tasks. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=[.;:/\\s]\\n)[ ]*(?:Trên đây|Đề nghị|Yêu cầu|Nhận được|Trong quá trình|Giao"
              + " |[^\\n.;]{2,60} (?:yêu cầu|đề nghị|thông báo|trả lời|báo cáo|trân trọng))",
          Pattern.MULTILINE);

  private static final String[] NUMERALS = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
  };

  private final PlainText text;
  private final int start;
  private final int end;
  private final SectionOwner place;
  private final Optional<String> number;
  private final List<Section> sections = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();

  private Sections(PlainText text, SectionOwner place, Span region, Optional<String> number) {
    this.text = text;
    this.place = place;
    this.start = region.start();
    this.end = Math.max(region.start(), region.end());
    this.number = number;
  }

  /**
   * @param number of the document, where it is known
   */
  static Structure of(PlainText text, HeaderAndBody frame, Optional<String> number) {
    Annexes annexes = Annexes.in(text.plain(), frame);
    List<Section> all = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    Span whole = new Span(frame.bodyStart(), Math.max(frame.bodyStart(), annexes.bodyEnd()));
    Sections body = new Sections(text, SectionOwner.DOCUMENT, whole, number);
    body.document();
    all.addAll(body.sections);
    headings.addAll(body.headings);
    for (Annexes.Annex annex : annexes.all()) {
      Span region = new Span(annex.start(), annex.end());
      Sections own = new Sections(text, annex.place(), region, Optional.empty());
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
    List<Span> quoted = QuotedAmendments.in(text.plain(), start, end);
    List<Article> articles = Articles.in(text.plain(), new Span(start, end), quoted, number);
    if (articles.stream().noneMatch(Article::isOwn)) {
      return false;
    }
    Headings.Found above = new Headings(text, place, articles, end).in(start, quoted);
    headings.addAll(above.headings());
    opening(Math.min(above.first(), articles.getFirst().start()));
    for (int i = 0; i < articles.size(); i++) {
      int next = i + 1 < articles.size() ? articles.get(i + 1).start() : end;
      add(articles.get(i), until(above.starts(), articles.get(i).start(), next));
    }
    return true;
  }

  private void add(Article article, int until) {
    String own = "Điều " + article.number();
    add(
        article.isOwn() ? "article" : "annex",
        place.anchor(
            article.isOwn()
                ? "dieu-" + article.number().replace('đ', 'd')
                : Articles.anchor(article)),
        place.label(article.source().orElse(own)),
        article.title(),
        article.start(),
        until);
  }

  private static int until(NavigableSet<Integer> divisions, int from, int next) {
    Integer division = divisions.ceiling(from);
    return division == null ? next : Math.min(division, next);
  }

  private boolean parts() {
    List<Mark> marks = new ArrayList<>();
    Matcher roman = matcher(ROMAN, start, end);
    while (roman.find() && marks.size() < NUMERALS.length) {
      if (roman.group("number").equals(NUMERALS[marks.size()])) {
        marks.add(
            new Mark(roman.group("number"), Articles.title(roman.group("title")), roman.start()));
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
}
