package vn.danchieu.portal.work;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A piece of work.
 *
 * @param thing what tells it from others of its kind
 * @param name what it is about
 * @param words what is to be looked at
 * @param page where that is read
 * @param settle where it is settled; empty where this reader settles nothing there
 * @param care who looks after it
 */
record WorkItem(
    Kind kind,
    String thing,
    String name,
    List<String> words,
    String page,
    Optional<String> settle,
    Care care) {

  /** Each has its words in the message files under {@code work.kind}. */
  enum Kind {
    REPORT("bao-sai"),
    FAILED_FILE("tep-khong-nap-duoc"),
    SET_ASIDE("mau-thuan"),
    DISPUTED("nguon-khong-thong-nhat"),
    AMBIGUOUS("nhieu-van-ban"),
    INFERRED("suy-ra"),
    MISSING("con-thieu");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** As addresses name it. */
    public String code() {
      return code;
    }

    static Optional<Kind> ofCode(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
  }

  /** How far a missing document is; other work is there or settled. */
  enum State {
    WANTED,
    ASKED,
    RECEIVED
  }

  /**
   * Who looks after it and how far it is.
   *
   * @param owner name of an account; blank while it is nobody's
   */
  record Care(String owner, State state) {
    static final Care NOBODY = new Care("", State.WANTED);
  }

  WorkItem with(Care other) {
    return new WorkItem(kind, thing, name, words, page, settle, other);
  }
}
