package vn.danchieu.indexer.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.VietnameseText;

/**
 * What an issuer stamps on a document that not everybody may read. Degrees of secrecy and their
 * place in the head: Law on Protection of State Secrets 2018, article 8, and Decree 30/2020/NĐ-CP,
 * annex I.
 */
public enum Restriction {
  TOP_SECRET("Tuyệt mật"),
  SECRET("Tối mật"),
  CONFIDENTIAL("Mật"),
  INTERNAL("Lưu hành nội bộ");

  /** In every message that refuses a degree of secrecy, whoever would be able to read it. */
  public static final String REFUSED = "bí mật nhà nước không được đưa vào hệ thống này";

  private static final int HEAD_LINES = 40;
  private static final int LONGEST = 6000;

  /** With letters set apart and a frame around them. */
  private static final int LONGEST_STAMP = 100;

  /** Columns of a letterhead, however they were written down. */
  private static final Pattern CELLS = Pattern.compile("[|\\t]|<[^>]{0,80}>");

  private static final Pattern GAPS = Pattern.compile(" {2,}");

  private static final Pattern AROUND =
      Pattern.compile("^[\\s*_#(\\[{.:\\-–]+|[\\s*_)\\]}.:\\-–]+$");

  /** Scans and stamps set letters apart. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private static final String DEGREE = "ĐỘMẬT:";
  private static final Set<String> LIFTED = Set.of("GIẢIMẬT", "ĐÃGIẢIMẬT");
  private static final List<String> INTERNALLY = List.of("", "TÀILIỆU", "VĂNBẢN");

  private final String words;
  private final String stamp;

  Restriction(String words) {
    this.words = words;
    this.stamp = words.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /** As it is stamped: {@code Tối mật}. */
  public String words() {
    return words;
  }

  /**
   * The mark in a document's head, where it stands alone in its line or cell: sentences about
   * secrets and lists of all degrees bear none, and a stamp that lifts the secrecy ends it.
   */
  public static Optional<Restriction> of(String text) {
    List<String> cells = cells(text);
    Set<Restriction> found =
        cells.stream()
            .flatMap(cell -> stamped(cell).map(Stream::of).orElseGet(() -> parts(cell)))
            .collect(Collectors.toSet());
    boolean lifted = cells.stream().anyMatch(cell -> isShort(cell) && LIFTED.contains(bare(cell)));
    return found.size() == 1 && !lifted ? found.stream().findFirst() : Optional.empty();
  }

  /** A stamp is; most of a head are sentences. */
  private static boolean isShort(String cell) {
    return cell.strip().length() <= LONGEST_STAMP;
  }

  private static List<String> cells(String text) {
    return VietnameseText.compose(text.substring(0, Math.min(LONGEST, text.length())))
        .lines()
        .filter(line -> !line.isBlank())
        .limit(HEAD_LINES)
        .flatMap(CELLS::splitAsStream)
        .toList();
  }

  private static String bare(String cell) {
    return BLANKS.matcher(AROUND.matcher(cell).replaceAll("")).replaceAll("");
  }

  private static Stream<Restriction> parts(String cell) {
    return GAPS.splitAsStream(cell).flatMap(part -> stamped(part).stream());
  }

  private static Optional<Restriction> stamped(String cell) {
    if (!isShort(cell)) {
      return Optional.empty();
    }
    String bare = bare(cell);
    return Arrays.stream(values()).filter(mark -> mark.isStamped(bare)).findFirst();
  }

  private boolean isStamped(String bare) {
    return this == INTERNAL
        ? INTERNALLY.stream().anyMatch(before -> bare.equalsIgnoreCase(before + stamp))
        : bare.equals(stamp) || bare.equalsIgnoreCase(DEGREE + stamp);
  }
}
