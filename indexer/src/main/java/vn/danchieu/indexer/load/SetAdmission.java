package vn.danchieu.indexer.load;

import java.util.Optional;
import vn.danchieu.index.Audience;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.parse.Restriction;

/** Which documents are kept out of a set, whoever loads them. */
final class SetAdmission {
  /** Under which an import line may name its audience. */
  private static final String AUDIENCE = "audience";

  private SetAdmission() {}

  /** Why a document must not be loaded for these readers, in words; empty where it may. */
  static Optional<String> refused(Contribution contribution, Audience audience) {
    return contribution
        .body()
        .flatMap(body -> Restriction.of(body.text()))
        .flatMap(mark -> stamped(mark, audience))
        .or(() -> meantForOthers(contribution, audience));
  }

  private static Optional<String> stamped(Restriction mark, Audience audience) {
    return switch (mark) {
      case TOP_SECRET, SECRET, CONFIDENTIAL ->
          Optional.of((audience.isPublic() ? everybody() : secrets()).formatted(mark.words()));
      case INTERNAL ->
          Optional.of(everybody().formatted(mark.words())).filter(_ -> audience.isPublic());
    };
  }

  private static String everybody() {
    return "văn bản đóng dấu “%s”, mà kho này ai cũng đọc được, nên không nạp. Bỏ tệp ra khỏi thư"
        + " mục nạp; chỉ nạp lại bản đã được giải mật hoặc cho công bố.";
  }

  private static String secrets() {
    return "văn bản đóng dấu “%s”: bí mật nhà nước không được đưa vào hệ thống này, kể cả cho nhóm"
        + " đọc nội bộ, nên không nạp. Bỏ tệp ra khỏi thư mục nạp và bảo quản theo quy"
        + " định.";
  }

  private static Optional<String> meantForOthers(Contribution contribution, Audience audience) {
    return contribution
        .facts()
        .field(AUDIENCE)
        .filter(named -> !named.equals(audience.name()))
        .map(named ->
            "văn bản ghi dành cho nhóm đọc “%s” mà lần nạp này dành cho “%s”, nên không nạp. Nạp tệp này với --audience=%s, hoặc sửa trường audience."
                .formatted(named, audience.name(), named));
  }
}
