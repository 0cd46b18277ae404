package vn.danchieu.citation.extraction;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;

/**
 * Reads resolutions of the Party that are cited by their meeting and bear no number: "Nghị quyết
 * Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Nghị quyết Trung ương 4 khóa XII".
 */
final class ResolutionNames {
  private static final int LONGEST = 24;

  /** What may stand between the meeting and its ordinal. */
  private static final Set<String> OF_CONGRESS =
      Set.of("dai", "bieu", "toan", "quoc", "dang", "bo", "tinh", "thanh", "pho", "lan", "thu");

  private static final Set<String> OF_PLENUM =
      Set.of(
          "hoi", "nghi", "lan", "thu", "ban", "chap", "hanh", "trung", "uong", "dang", "bon", "nam",
          "sau", "bay", "tam", "chin", "muoi", "hai", "ba", "tu");

  private final Tokens tokens;

  ResolutionNames(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Mention> read(int at, int after) {
    if (!tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    int from = word(after).equals("cua") ? after + 1 : after;
    int end = congress(from);
    if (end < 0) {
      end = plenum(from);
    }
    return end < 0 ? Optional.empty() : Optional.of(Mention.unnumbered(tokens, at, end));
  }

  /** "Đại hội … lần thứ XIII [của Đảng]"; a company's general meeting has no ordinal. */
  private int congress(int from) {
    if (!word(from).equals("dai") || !word(from + 1).equals("hoi")) {
      return -1;
    }
    int at = from + 2;
    while (at < from + LONGEST && OF_CONGRESS.contains(word(at)) && !isOrdinal(at)) {
      at++;
    }
    // The name of a province between "Đảng bộ tỉnh" and "lần thứ".
    while (at < from + LONGEST && goesOn(at) && tokens.isCapitalised(at) && !isOrdinal(at)) {
      at++;
    }
    while (word(at).equals("lan") || word(at).equals("thu")) {
      at++;
    }
    return isOrdinal(at) ? ofTheParty(at + 1) : -1;
  }

  /** "[Hội nghị lần thứ sáu Ban Chấp hành] Trung ương [Đảng] [4] khóa XII". */
  private int plenum(int from) {
    int at = from;
    boolean central = false;
    while (at < from + LONGEST && (OF_PLENUM.contains(word(at)) || tokens.isNumber(at))) {
      central |= word(at).equals("trung") && word(at + 1).equals("uong");
      at++;
    }
    boolean term = word(at).equals("khoa");
    return central && term && isOrdinal(at + 1) ? at + 2 : -1;
  }

  private int ofTheParty(int at) {
    if (!word(at).equals("cua") || !word(at + 1).equals("dang")) {
      return at;
    }
    boolean inFull = word(at + 2).equals("cong") && word(at + 3).equals("san");
    return inFull ? at + 6 : at + 2;
  }

  /** A term or a meeting counted in Roman figures, or in plain ones. */
  private boolean isOrdinal(int at) {
    return goesOn(at)
        && (tokens.isNumber(at) && tokens.length(at) <= 2
            || tokens.isWord(at) && tokens.printed(at).matches("[IVX]+"));
  }

  private boolean goesOn(int at) {
    return at < tokens.size() && tokens.gap(at) != Tokens.NEW_PARAGRAPH;
  }

  /** The word in small letters without accents; empty where none goes on. */
  private String word(int at) {
    boolean there = goesOn(at) && tokens.isWord(at);
    return there ? VietnameseText.fold(tokens.printed(at)) : "";
  }
}
