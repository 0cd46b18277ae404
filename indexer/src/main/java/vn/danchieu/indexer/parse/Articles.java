package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;

/**
 * Where the articles of a region begin. A number that runs ahead is an article only where those
 * between are nowhere below: else another document is cited or quoted there. The Code of legal
 * provisions (Bộ pháp điển) puts articles of other documents between; a note says whose each is.
 */
final class Articles {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^[ ]*Điều\\s{1,3}(?<number>\\d{1,4}[a-zđ]?)\\s?[.:](?<title>[^\\n]*)",
          Pattern.MULTILINE);

  /** Điều 1.6.TT.8.3. Khám sức khỏe, and below it (Điều 3 Thông tư số 45/2019/TT-BCA, …). */
  private static final Pattern CODE =
      Pattern.compile(
          "Điều (?<code>\\d{1,2}\\.\\d{1,2}\\.\\p{Lu}{2}(?:\\.\\d{1,4}[a-zđ]?){1,4})\\.(?<title>[^\\n]{0,400})\\n"
              + "[ ]?\\((?<source>Điều (?<number>\\d{1,4}[a-zđ]?) \\p{Lu}[\\p{L} ]{2,40} số "
              + "(?<document>\\d{1,5} ?/[\\p{L}\\d/-]{2,40}))");

  /** How a sentence goes on that only cites an article at the beginning of a line. */
  private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll},;].*", Pattern.DOTALL);

  private static final int FIRST_LINES = 2000;

  /**
   * The beginning of one.
   *
   * @param source the article and the document whose it is, where that is another
   * @param code under which the Code has it; empty for others
   */
  record Article(
      String number, Optional<String> title, int start, Optional<String> source, String code) {
    int count() {
      return Integer.parseInt(number.replaceAll("\\D", ""));
    }

    boolean isOwn() {
      return source.isEmpty();
    }
  }

  private final String text;
  private final Span region;
  private final Optional<String> document;

  /** Of those that may be the document's own, how many with each number still come. */
  private final TreeMap<Integer, Integer> ahead = new TreeMap<>();

  private Articles(String text, Span region, Optional<String> document) {
    this.text = text;
    this.region = region;
    this.document = document.map(Numbers::folded);
  }

  /**
   * @param region with the whole text around it
   * @param quoted what an amendment quotes is another document's
   * @param document the number of the document, where it is known
   */
  static List<Article> in(String text, Span region, List<Span> quoted, Optional<String> document) {
    Articles articles = new Articles(text, region, document);
    TreeMap<Integer, Article> found = new TreeMap<>(articles.lines());
    found.putAll(articles.code());
    quoted.forEach(q -> found.subMap(q.start(), q.end()).clear());
    return articles.counted(List.copyOf(found.values()));
  }

  private Map<Integer, Article> lines() {
    Map<Integer, Article> found = new TreeMap<>();
    Matcher line = matcher(ARTICLE);
    LineSearch search = new LineSearch(text, line, "Đ");
    while (search.find()) {
      found.put(
          line.start(),
          new Article(
              line.group("number"),
              title(line.group("title")),
              line.start(),
              Optional.empty(),
              ""));
    }
    return found;
  }

  private Map<Integer, Article> code() {
    Map<Integer, Article> found = new TreeMap<>();
    Matcher code = matcher(CODE);
    while (code.find()) {
      String source = code.group("source").replaceAll(" +/", "/");
      boolean own = document.equals(Optional.of(Numbers.folded(code.group("document"))));
      found.put(
          code.start(),
          new Article(
              code.group("number"),
              title(code.group("title")),
              code.start(),
              own ? Optional.empty() : Optional.of(source),
              code.group("code")));
    }
    return found;
  }

  /** The Code has some out of their order; its note says what they are. */
  private List<Article> counted(List<Article> found) {
    found.stream().filter(Article::isOwn).forEach(a -> ahead.merge(a.count(), 1, Integer::sum));
    List<Article> counted = new ArrayList<>();
    Optional<Article> last = Optional.empty();
    for (Article each : found) {
      if (each.isOwn()) {
        ahead.computeIfPresent(each.count(), (_, left) -> left == 1 ? null : left - 1);
        boolean follows = follows(last, each);
        last = follows ? Optional.of(each) : last;
        if (follows || !each.code().isEmpty()) {
          counted.add(each);
        }
      } else {
        counted.add(each);
      }
    }
    return counted;
  }

  /** Articles count on; an inserted one carries a letter (Điều 5a). */
  private boolean follows(Optional<Article> before, Article next) {
    if (before.isEmpty() && next.code().isEmpty() && next.count() != 1 && !opens(next)) {
      return false;
    }
    int last = before.map(Article::count).orElse(0);
    if (next.count() == last) {
      return before.filter(b -> next.number().compareTo(b.number()) > 0).isPresent();
    }
    Integer between = ahead.higherKey(last);
    return next.count() == last + 1
        || next.count() > last
            && (between == null || between >= next.count())
            && (!next.code().isEmpty() || !GOES_ON.matcher(next.title().orElse("")).matches());
  }

  /** Where a text begins in the middle, nothing but headings stands before its first article. */
  private boolean opens(Article article) {
    String before = text.substring(region.start(), article.start());
    return before.isBlank() || beginsWithHeading(before);
  }

  /** Whether a text has no letterhead, but begins with an article or with what stands above one. */
  static boolean isAtTheBeginning(String text) {
    String first = text.substring(0, Math.min(text.length(), FIRST_LINES)).stripLeading();
    return ARTICLE.matcher(first).lookingAt() || beginsWithHeading(first);
  }

  private static boolean beginsWithHeading(String text) {
    String stripped = text.stripLeading();
    return HeadingLine.in(stripped, 0, stripped.length()).stream()
        .anyMatch(line -> line.start() == 0);
  }

  private Matcher matcher(Pattern pattern) {
    return pattern
        .matcher(text)
        .region(region.start(), region.end())
        .useAnchoringBounds(false)
        .useTransparentBounds(true);
  }

  static Optional<String> title(String written) {
    String words = written.strip().replaceAll("\\s+", " ");
    return words.isEmpty() || words.length() > 200 ? Optional.empty() : Optional.of(words);
  }

  /** Of one of another document. */
  static String anchor(Article article) {
    return "phap-dien-"
        + VietnameseText.fold(article.code()).toLowerCase(Locale.ROOT).replace('.', '-');
  }
}
