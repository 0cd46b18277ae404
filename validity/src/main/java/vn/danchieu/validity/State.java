package vn.danchieu.validity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said of a document on a day. */
public enum State {
  NOT_YET("chua-co-hieu-luc"),
  IN_FORCE("con-hieu-luc"),
  PARTLY_EXPIRED("het-hieu-luc-mot-phan"),
  EXPIRED("het-hieu-luc"),
  SUSPENDED("ngung-hieu-luc"),
  PARTLY_SUSPENDED("ngung-hieu-luc-mot-phan"),
  /** Sources of equal weight say different things of this day; no verdict. */
  DISPUTED("nguon-khong-thong-nhat"),
  /** No stored fact says anything of this day. */
  UNKNOWN("chua-xac-dinh"),
  /** Letters, plans and individual decisions have no such state. */
  NOT_APPLICABLE("khong-ap-dung"),
  PARTY_IN_USE("dang-ap-dung"),
  PARTY_REPLACED("duoc-thay-the"),
  PARTY_UNKNOWN("dang-chua-ro");

  /** The words of vbpl.vn, thuvienphapluat.vn and Party sources. */
  private static final Map<String, State> WORDS =
      Map.ofEntries(
          Map.entry("chưa có hiệu lực", NOT_YET),
          Map.entry("chờ hiệu lực", NOT_YET),
          Map.entry("còn hiệu lực", IN_FORCE),
          Map.entry("đang hiệu lực", IN_FORCE),
          Map.entry("đang có hiệu lực", IN_FORCE),
          Map.entry("hết hiệu lực một phần", PARTLY_EXPIRED),
          Map.entry("hết hiệu lực toàn bộ", EXPIRED),
          Map.entry("hết hiệu lực", EXPIRED),
          Map.entry("không còn phù hợp", EXPIRED),
          Map.entry("ngưng hiệu lực", SUSPENDED),
          Map.entry("ngừng hiệu lực", SUSPENDED),
          Map.entry("ngưng hiệu lực một phần", PARTLY_SUSPENDED),
          Map.entry("tạm ngưng hiệu lực", SUSPENDED),
          Map.entry("chưa xác định", UNKNOWN),
          Map.entry("không xác định", UNKNOWN),
          Map.entry("đang áp dụng", PARTY_IN_USE),
          Map.entry("được thay thế", PARTY_REPLACED));

  private final String code;

  State(String code) {
    this.code = code;
  }

  /** What the interface for programs carries, and what the style sheet colours. */
  public String code() {
    return code;
  }

  public static Optional<State> ofCode(String code) {
    return Stream.of(values()).filter(state -> state.code.equals(code)).findFirst();
  }

  /** The state a source's words stand for; a log-in mask ("Đã biết") stands for none. */
  public static Optional<State> ofWords(String words) {
    return Optional.ofNullable(WORDS.get(words.strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether the document no longer holds as a whole. */
  public boolean ended() {
    return this == EXPIRED || this == PARTY_REPLACED;
  }
}
