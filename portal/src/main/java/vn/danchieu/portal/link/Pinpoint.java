package vn.danchieu.portal.link;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The article, clause and point of a document that a citation names.
 *
 * @param article number, e.g. {@code 5} or {@code 5a}
 */
public record Pinpoint(String article, Optional<String> clause, Optional<String> point) {
  private static final Pattern ARTICLE = part("điều", "\\d{1,4}[a-zđ]?");
  private static final Pattern CLAUSE = part("khoản", "\\d{1,3}[a-zđ]?");
  private static final Pattern POINT = part("điểm", "[a-zđ]{1,2}");

  /** Of a citation as it is stored; a pinpoint without an article leads nowhere. */
  public static Optional<Pinpoint> of(Optional<String> written) {
    return written.flatMap(w ->
        first(ARTICLE, w).map(article -> new Pinpoint(article, first(CLAUSE, w), first(POINT, w))));
  }

  /** The anchor of its article. */
  public String articleAnchor() {
    return "dieu-" + article;
  }

  /** The anchor of its narrowest part. */
  public String anchor() {
    return articleAnchor()
        + clause.map(c -> "-khoan-" + c).orElse("")
        + point.filter(_ -> clause.isPresent()).map(p -> "-diem-" + p).orElse("");
  }

  /** Whether an article's text has its clause. */
  public boolean isIn(String text) {
    return clause.isEmpty()
        || Pattern.compile("(?m)^\\s*" + clause.get() + "\\.\\s").matcher(text).find();
  }

  private static Pattern part(String word, String number) {
    return Pattern.compile("(?iU)\\b" + word + "\\s{1,5}(" + number + ")\\b");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
