package vn.danchieu.portal.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a text and names its clauses and points: {@code dieu-5-khoan-2-diem-a}. */
public final class Numbering {
  private static final Pattern CLAUSE = Pattern.compile("^(\\d{1,3}[a-zđ]?)\\.\\s");
  private static final Pattern POINT = Pattern.compile("^([a-zđ]{1,2})\\)\\s");

  private static final String DIEM = "-diem-";

  private final Set<String> given = new HashSet<>();
  private String article = "";
  private String articleLabel = "";
  private String clause = "";

  /** An anchor and what stands there. */
  public record Place(String anchor, String label) {
    /** Whether a point (điểm) begins here, else it is a clause (khoản). */
    public boolean isPoint() {
      return anchor.contains(DIEM);
    }
  }

  /** A provision that the store knows begins here. */
  public void begin(String anchor, String label) {
    article = anchor.startsWith("dieu-") ? anchor : "";
    articleLabel = label;
    clause = "";
  }

  /** What begins with these words, within an article. */
  public Optional<Place> next(String words) {
    if (article.isEmpty()) {
      return Optional.empty();
    }
    Matcher number = CLAUSE.matcher(words);
    if (number.find()) {
      clause = number.group(1);
      return place(article + "-khoan-" + clause, "Khoản " + clause + " " + articleLabel);
    }
    Matcher letter = POINT.matcher(words);
    if (letter.find() && !clause.isEmpty()) {
      String point = letter.group(1);
      return place(
          article + "-khoan-" + clause + DIEM + point,
          "Điểm " + point + " khoản " + clause + " " + articleLabel);
    }
    return Optional.empty();
  }

  /** A number that comes again, as in a quoted article, is no second place of that name. */
  private Optional<Place> place(String anchor, String label) {
    return given.add(anchor) ? Optional.of(new Place(anchor, label)) : Optional.empty();
  }
}
