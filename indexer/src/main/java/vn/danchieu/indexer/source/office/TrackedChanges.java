package vn.danchieu.indexer.source.office;

import java.util.List;

/** What is said of a file with changes that nobody has accepted or refused: it is a draft. */
final class TrackedChanges {
  private TrackedChanges() {}

  /**
   * @param deletions how many deleted pieces it holds
   * @param kept whether their words are in the text: a .doc does not say which deletion belongs to
   *     which change, so nothing is left out of it
   */
  static List<String> warnings(int deletions, boolean kept) {
    return deletions == 0
        ? List.of()
        : List.of(
            "tệp còn %,d chỗ xóa chưa được chấp nhận (Track Changes); chữ ở đó %s. Mở bằng Word, chấp nhận hoặc từ chối mọi sửa đổi, lưu lại rồi nạp lại."
                .formatted(deletions, kept ? "vẫn nằm trong nội dung" : "không được đọc"));
  }
}
