package vn.danchieu.indexer.audit;

import vn.danchieu.validity.State;

/** The states as officials call them. */
final class StateWords {
  private StateWords() {}

  static String of(State state) {
    return switch (state) {
      case NOT_YET -> "Chưa có hiệu lực";
      case IN_FORCE -> "Còn hiệu lực";
      case PARTLY_EXPIRED -> "Hết hiệu lực một phần";
      case EXPIRED -> "Hết hiệu lực toàn bộ";
      case SUSPENDED -> "Ngưng hiệu lực";
      case PARTLY_SUSPENDED -> "Ngưng hiệu lực một phần";
      case DISPUTED -> "Các nguồn không thống nhất";
      case UNKNOWN -> "Chưa xác định";
      case NOT_APPLICABLE -> "Không áp dụng";
      case PARTY_IN_USE -> "Đang áp dụng (văn bản Đảng)";
      case PARTY_REPLACED -> "Được thay thế (văn bản Đảng)";
      case PARTY_UNKNOWN -> "Chưa rõ còn áp dụng (văn bản Đảng)";
    };
  }
}
