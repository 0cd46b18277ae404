package vn.danchieu.indexer.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Claim;
import vn.danchieu.index.StoredReference;

/**
 * The title of a document that comes without one, as those write it who cite it: "Nghị định số
 * 17/2012/NĐ-CP quy định chi tiết Luật Kiểm toán độc lập". A claim says where it is from, so that
 * the next derivation knows it from a title of the document's own.
 */
final class TitleByOthers {
  /** The source of such a claim. */
  static final String SOURCE = "văn bản dẫn chiếu";

  private static final String TITLE = "title";
  private static final int SHORTEST = 12;
  private static final int LONGEST = 400;

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** Words with which the citing sentence goes on after the title. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:\\s+ban hành)?\\s+ngày\\s+\\d.*|,?\\s+(?:đã\\s+)?(?:có|hết|còn|ngưng)\\s+hiệu lực.*"
              + "|,?\\s+(?:đã\\s+)?được\\s+(?:sửa|bổ|ban|Chính).*|\\s*[;:“\"(].*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|bãi bỏ|công bố|phê duyệt|quy chế|danh"
              + " mục|thành lập|giao|thực hiện)\\b.*",
          FLAGS | Pattern.DOTALL);

  /** No title begins with these, whatever a sentence goes on with. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:thì|như|này|để|có|là|và|hoặc|nếu|khi|trừ|được|bị|của|tại|theo|đã|điều \\d|khoản"
              + " \\d)\\b.*",
          FLAGS | Pattern.DOTALL);

  private TitleByOthers() {}

  /** Whether a document has no title of its own. */
  static boolean isWanted(StoredDocument document) {
    return document.title().isEmpty() || isTold(document);
  }

  private static boolean isTold(StoredDocument document) {
    return document.claims().stream().anyMatch(TitleByOthers::isTold);
  }

  private static boolean isTold(Claim claim) {
    return claim.about().equals(TITLE) && claim.source().equals(SOURCE);
  }

  /** The document under the title that most give it; unchanged where it has its own. */
  static StoredDocument of(StoredDocument document, List<StoredReference> references) {
    if (!isWanted(document)) {
      return document;
    }
    List<Claim> claims = new ArrayList<>(document.claims());
    claims.removeIf(TitleByOthers::isTold);
    Optional<String> title = most(references);
    title.ifPresent(name -> claims.add(claim(name)));
    ObjectNode json = Json.MAPPER.valueToTree(document);
    json.remove(TITLE);
    title.ifPresent(name -> json.put(TITLE, name));
    json.set("claims", Json.MAPPER.valueToTree(claims));
    return Json.MAPPER.treeToValue(json, StoredDocument.class);
  }

  private static Claim claim(String title) {
    return new Claim(
        TITLE,
        title,
        Optional.empty(),
        Optional.empty(),
        SOURCE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> most(List<StoredReference> references) {
    Map<String, Integer> written = new TreeMap<>();
    references.stream()
        .flatMap(reference -> reference.title().stream())
        .flatMap(title -> shown(title).stream())
        .forEach(title -> written.merge(title, 1, Integer::sum));
    return written.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private static Optional<String> shown(String written) {
    String title = BEHIND.matcher(written).replaceFirst("").strip().replaceAll("[.,]+$", "");
    boolean likely =
        title.length() >= SHORTEST
            && title.length() <= LONGEST
            && !NO_TITLE.matcher(title).matches();
    return Optional.of(title).filter(_ -> likely).map(TitleByOthers::begun);
  }

  private static String begun(String title) {
    String first = title.substring(0, 1);
    return OPENING.matcher(title).matches()
        ? first.toUpperCase(Locale.ROOT) + title.substring(1)
        : "Về " + title;
  }
}
