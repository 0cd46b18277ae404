package vn.danchieu.citation;

import java.util.Arrays;
import java.util.Optional;

/**
 * What one document does to another, in the active voice from actor to target. The reverse verb
 * reads the same edge from the target: {@code Kế hoạch 3239 thực hiện Kết luận 120}, {@code Kết
 * luận 120 được thực hiện bởi Kế hoạch 3239}.
 */
public enum Relation {
  LEGAL_BASIS("CAN_CU", "căn cứ", "là căn cứ của"),
  IMPLEMENTS("THUC_HIEN", "thực hiện", "được thực hiện bởi"),
  FOLLOWS("THEO", "theo", "được làm theo bởi"),
  GUIDES("HUONG_DAN", "hướng dẫn", "được hướng dẫn bởi"),
  AMENDS("SUA_DOI_BO_SUNG", "sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi"),
  REPLACES("THAY_THE", "thay thế", "được thay thế bởi"),
  REPEALS("BAI_BO", "bãi bỏ", "bị bãi bỏ bởi"),
  ENDS("HET_HIEU_LUC", "làm hết hiệu lực", "bị làm hết hiệu lực bởi"),
  SUSPENDS("DINH_CHI", "đình chỉ", "bị đình chỉ bởi"),
  PAUSES("TAM_NGUNG", "tạm ngưng hiệu lực", "bị tạm ngưng hiệu lực bởi"),
  CORRECTS("DINH_CHINH", "đính chính", "được đính chính bởi"),
  CONSOLIDATES("HOP_NHAT", "hợp nhất", "được hợp nhất bởi"),
  INTERPRETS("GIAI_THICH", "giải thích", "được giải thích bởi"),
  PROMULGATES("CONG_BO", "công bố", "được công bố bởi"),
  ISSUES_WITH("BAN_HANH_KEM_THEO", "ban hành kèm theo", "được ban hành kèm theo"),
  REVIEWS("TONG_KET", "tổng kết thực hiện", "được tổng kết thực hiện bởi"),
  ANSWERS("TRA_LOI", "trả lời", "được trả lời bởi"),
  MENTIONS("DAN_CHIEU", "dẫn chiếu", "được dẫn chiếu bởi");

  private final String code;
  private final String verb;
  private final String reverseVerb;

  Relation(String code, String verb, String reverseVerb) {
    this.code = code;
    this.verb = verb;
    this.reverseVerb = reverseVerb;
  }

  /** Whether it takes force from its target, for good or for a time. */
  public boolean ends() {
    return switch (this) {
      case REPEALS, ENDS, REPLACES, SUSPENDS, PAUSES -> true;
      case LEGAL_BASIS,
          IMPLEMENTS,
          FOLLOWS,
          GUIDES,
          AMENDS,
          CORRECTS,
          CONSOLIDATES,
          INTERPRETS,
          PROMULGATES,
          ISSUES_WITH,
          REVIEWS,
          ANSWERS,
          MENTIONS ->
          false;
    };
  }

  /** Whether its target no longer holds, or no longer reads, as before. */
  public boolean alters() {
    return ends() || this == AMENDS;
  }

  public String code() {
    return code;
  }

  public String verb() {
    return verb;
  }

  public String reverseVerb() {
    return reverseVerb;
  }

  public static Optional<Relation> ofVerb(String verb) {
    return Arrays.stream(values()).filter(r -> r.verb.equals(verb)).findFirst();
  }

  public static Optional<Relation> ofCode(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }
}
