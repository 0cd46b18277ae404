package vn.danchieu.citation.relation;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/**
 * "Quyết định thay thế A", "xây dựng Nghị quyết bãi bỏ A": an act that is named by its kind alone
 * does it. Unless the host itself is that act, it is one still to be made.
 */
final class UnnumberedActs {
  private static final int LONGEST_TYPE = 5;
  private static final int LONGEST_ISSUER = 14;

  /** Words between the kind of an act and its verb: "Quyết định mới về việc thay thế A". */
  private static final Set<String> BETWEEN = Set.of("về", "việc", "mới", "khác", "để", "nhằm");

  /** They are verbs as well, unless a word before them shows the noun. */
  private static final Set<String> VERBS =
      Set.of(
          "Quyết định",
          "Thông báo",
          "Hướng dẫn",
          "Báo cáo",
          "Kết luận",
          "Quy định",
          "Chỉ thị",
          "Lệnh",
          "Thông tri",
          "Tuyên bố",
          "Dự án",
          "Văn bản");

  /** The words of "quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành". */
  private static final Set<String> GUIDING =
      Set.of(
          "quy", "định", "chi", "tiết", "và", "biện", "pháp", "để", "tổ", "chức", "hướng", "dẫn",
          "thi", "hành", "thực", "hiện", "một", "số", "điều", "khoản", "luật", "phạm", "về", ",");

  private static final int LONGEST_GUIDING = 24;

  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "hành", "thảo", "dựng", "trình", "thiện", "các", "những", "một", "qua", "01", "02", "03");

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final Host host;

  UnnumberedActs(Tokens tokens, Vocabulary vocabulary, Host host) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.host = host;
  }

  /**
   * Whether such an act is the subject of a verb.
   *
   * @param sentence its first token
   * @param owner the document in whose title the verb stands
   */
  boolean isSubjectOf(Trigger trigger, int sentence, Optional<Mention> owner) {
    int verb = firstVerb(trigger.first(), sentence);
    int noun = nounOfIssuerBefore(verb, sentence);
    if (noun <= 0 || isHeading(noun, verb) || !isNoun(noun, verb)) {
      return false;
    }
    return owner.map(act -> !isTitle(noun, act)).orElseGet(() -> !isHost(noun, sentence));
  }

  /**
   * Whether other acts guide: "Nghị định quy định chi tiết Luật A" that is named by its kind alone,
   * "các văn bản hướng dẫn thi hành Luật A".
   */
  boolean guide(Trigger trigger) {
    for (int at = trigger.first(); at > trigger.first() - LONGEST_GUIDING && at > 2; at--) {
      if (tokens.gap(at) >= Tokens.NEW_LINE && tokens.isCapitalised(at)) {
        return false;
      }
      boolean papers = tokens.small(at - 1).equals("bản") && tokens.small(at - 2).equals("văn");
      int noun = papers ? at - 2 : nounBefore(at, 0);
      if (noun >= 0 && (papers || !VERBS.contains(type(noun).name()))) {
        return papers && !tokens.isCapitalised(noun) || !papers && isAnother(noun);
      }
      if (!GUIDING.contains(tokens.small(at - 1))) {
        return false;
      }
    }
    return false;
  }

  /** Neither a title's first words nor what the host enacts. */
  private boolean isAnother(int noun) {
    boolean behindWord = tokens.isWord(noun - 1) && tokens.gap(noun) < Tokens.NEW_LINE;
    return tokens.isCapitalised(noun) && !isCapitals(noun) && behindWord && !isIssued(noun);
  }

  /** "sửa đổi, bổ sung, thay thế": the first of verbs in a row, with what leads up to it. */
  private int firstVerb(int trigger, int floor) {
    int at = trigger;
    while (at > floor && (tokens.is(at - 1, ',') || isJoined(at - 1) || isBetween(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isJoined(int at) {
    return tokens.isWord(at) && words.isAmending(tokens.id(at)) && !isType(at);
  }

  /** "định" of "Quyết định" is no part of "đính chính". */
  private boolean isType(int at) {
    return nounBefore(at + 1, 0) >= 0;
  }

  private boolean isBetween(int at) {
    return BETWEEN.contains(tokens.small(at));
  }

  /** Where the words for a kind of act stand right before a token; -1 where none do. */
  private int nounBefore(int end, int floor) {
    int found = -1;
    for (int at = end - 1; at >= Math.max(floor, end - LONGEST_TYPE); at--) {
      long match = vocabulary.types().match(tokens, at);
      if (match != PhraseTrie.NONE && PhraseTrie.end(match) == end) {
        found = at;
      }
    }
    return found;
  }

  /** "Quyết định thay thế A", "Quyết định của Thủ tướng Chính phủ thay thế A". */
  private int nounOfIssuerBefore(int verb, int floor) {
    int noun = nounBefore(verb, floor);
    int issuer = noun < 0 ? issuerEndingAt(verb) : -1;
    return issuer > floor && tokens.id(issuer - 1) == words.cua
        ? nounBefore(issuer - 1, floor)
        : noun;
  }

  /** "QUYẾT ĐỊNH⏎Thay thế …" and a title in capitals: the host's own. */
  private boolean isHeading(int noun, int verb) {
    boolean below = tokens.gap(verb) >= Tokens.NEW_LINE && tokens.isCapitalised(verb);
    return below || isCapitals(noun) && isCapitals(verb);
  }

  private boolean isCapitals(int token) {
    return tokens.printed(token).chars().allMatch(Character::isUpperCase);
  }

  /** No verb, as in "Ủy ban nhân dân tỉnh quyết định bãi bỏ …". */
  private boolean isNoun(int noun, int verb) {
    DocumentType type = type(noun);
    if (!VERBS.contains(type.name())) {
      return true;
    }
    return tokens.isCapitalised(noun)
        ? issuerEndingAt(noun) < 0
        : BEFORE_NOUN.contains(tokens.small(noun - 1));
  }

  private DocumentType type(int noun) {
    return vocabulary.types().type(PhraseTrie.value(vocabulary.types().match(tokens, noun)));
  }

  /** "Thông tư A ban hành Thông tư bãi bỏ B": the title of A. */
  private boolean isTitle(int noun, Mention act) {
    return act.typeName().equals(type(noun).name())
        && (noun == act.tailEnd() || isIssued(noun) && noun - 2 == act.tailEnd());
  }

  /**
   * "Chính phủ ban hành Nghị định sửa đổi A." in a decree enacts the host; "Thông tư thay thế A."
   * in a circular lacks a "này".
   */
  private boolean isHost(int noun, int sentence) {
    boolean own = host.type().isEmpty() || host.type().get().equals(type(noun).name());
    boolean enacted = isIssued(noun) && issuerEndingAt(noun - 2) == sentence;
    return own && (enacted || noun == sentence && isNormative());
  }

  /** Individual decisions approve lists of acts to come; normative ones bear a year. */
  boolean isNormative() {
    return host.number().flatMap(Numbers::parse).flatMap(DocumentNumber::year).isPresent();
  }

  private boolean isIssued(int noun) {
    return tokens.id(noun - 1) == words.hanh && tokens.id(noun - 2) == words.ban;
  }

  /** Where an issuer begins that ends before a token; -1 where none does. */
  private int issuerEndingAt(int end) {
    int found = -1;
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_ISSUER); at--) {
      Optional<Issuers.Match> issuer = vocabulary.issuers().match(tokens, at);
      if (issuer.isPresent() && issuer.get().end() == end) {
        found = at;
      }
    }
    return found;
  }
}
