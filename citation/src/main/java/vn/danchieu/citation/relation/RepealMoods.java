package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Words;

/** Tells a repeal that is made from one that is only proposed, supposed or reported. */
final class RepealMoods {
  private static final int WINDOW = 16;
  private static final int CONDITION = 30;

  /** Tokens of a list whose lead is looked for above. */
  private static final int LONGEST_LIST = 600;

  private static final Set<String> CONDITIONS = Set.of("khi", "nếu");

  /** They make the clause of a document right behind them the name of a time. */
  private static final Set<String> TIMES = Set.of("ngày", "trước", "sau");

  /** The words of "các quy định tại", between the time and the document. */
  private static final Set<String> OF_RULES =
      Set.of("các", "những", "quy", "định", "nội", "dung", "tại", "của");

  /** "thời điểm", "thời gian", "thời hạn". */
  private static final Set<String> OF_TIME = Set.of("điểm", "gian", "hạn");

  private static final List<String> ASKING =
      List.of(
          "đề nghị",
          "kiến nghị",
          "đề xuất",
          "trình ",
          "rà soát",
          "xem xét",
          "dự kiến",
          "nghiên cứu",
          "tham mưu",
          "chủ trương ",
          "chưa ",
          "không ",
          "nếu ",
          "khi ",
          "trường hợp");
  private static final List<String> PROPOSING =
      List.of("thẩm quyền", "việc ", "hoặc ", "văn bản ", "thời gian ", "thời điểm ");

  /** What a clause opens with that tells others to do it, or agrees that it be done. */
  private static final List<String> ORDERING =
      List.of(
          "giao ",
          "thống nhất ",
          "đồng ý ",
          "cho chủ trương ",
          "yêu cầu ",
          "sẽ ",
          "tiếp tục ",
          "hoàn thiện ",
          "xây dựng ",
          "soạn thảo ",
          "chủ trì ",
          "phối hợp ");

  /** What stands before a colon and asks for all that follows it. */
  private static final List<String> REQUESTS =
      List.of("đề nghị", "kiến nghị", "đề xuất", "dự kiến", "tham mưu", "nghiên cứu", "xem xét");

  /** What follows such a colon is left to others: "Giao Sở Tư pháp trình Ủy ban nhân dân tỉnh:". */
  private static final Pattern TASK =
      Pattern.compile(
          "^giao .*|.*\\btrình (?:ủy ban|hội đồng|bộ trưởng|chính phủ|thủ tướng|quốc hội|chủ tịch"
              + "|cấp có thẩm quyền) .*|.*\\bcó trách nhiệm(?: thực hiện| sau đây| như sau)? ",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "Hồ sơ đề nghị cấp giấy phép gồm:" asks for something else. */
  private static final List<String> PAPERS =
      List.of("hồ sơ", "đơn ", "giấy ", "tờ khai", "người đề nghị", "văn bản đề nghị");

  /** "Xét đề nghị của Sở Tư pháp, quyết định:" has decided. */
  private static final List<String> DECIDING = List.of("quyết định", "quyết nghị");

  private static final List<String> REPORTING =
      List.of("đã ", "chưa ", "không ", "nếu ", "khi ", "văn bản ", "danh mục ", "trường hợp ");

  /** They may stand between a denial and its verb: "chưa từng bị tạm ngưng hiệu lực". */
  private static final Set<String> BEFORE_VERB = Set.of("bị", "được", "tạm", "từng", "hề", "còn");

  /** What stands behind these is denied, supposed, planned or demanded. */
  private static final Set<String> NOT_DONE =
      Set.of("không", "chưa", "phải", "cần", "có thể", "không thể", "dự kiến", "dự định");

  private final Tokens tokens;
  private final Words words;

  RepealMoods(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Whether a verb that amends or ends is only asked for, planned or supposed. */
  boolean onlyProposed(Trigger verb, int floor) {
    boolean asked =
        verb.relation().ends()
            ? onlyProposed(verb.first(), floor)
            : isAsked(clauseBefore(verb.first(), Math.max(floor, verb.first() - WINDOW)));
    return asked || isRequest(clauseBefore(verb.after(), verb.first()));
  }

  /**
   * Whether the words above a verb ask for it: "Phê duyệt kết quả rà soát, kiến nghị: bãi bỏ A;
   * thay thế B", "Đề nghị UBND tỉnh:" above a list, a heading "Kiến nghị thực thi".
   */
  boolean isAskedFor(int verb, int sentence) {
    return lead(verb, sentence).filter(RepealMoods::isRequest).isPresent()
        || verb == sentence && isRequest(headingAbove(sentence));
  }

  /** Whether the words above a verb leave it to others: "Bộ trưởng có trách nhiệm:". */
  boolean isTask(int verb, int sentence) {
    return lead(verb, sentence).filter(above -> TASK.matcher(above).matches()).isPresent();
  }

  /** The words before the colon that a verb stands behind, or below as an item of a list. */
  private Optional<String> lead(int verb, int sentence) {
    for (int at = verb - 1; at > sentence; at--) {
      if (tokens.is(at, ':')) {
        return Optional.of(clauseBefore(at, Math.max(sentence, at - WINDOW)));
      }
    }
    return verb == sentence ? leadOfList(sentence) : Optional.empty();
  }

  private Optional<String> leadOfList(int sentence) {
    int line = lineStart(sentence);
    while (isItem(line) && line > 0 && sentence - line < LONGEST_LIST) {
      if (tokens.is(line - 1, ':')) {
        return Optional.of(clauseBefore(line - 1, Math.max(0, line - 1 - WINDOW)));
      }
      int above = lineStart(line - 1);
      while (above > 0 && !isItem(above) && !endsSentence(above - 1)) {
        above = lineStart(above - 1);
      }
      line = above;
    }
    return Optional.empty();
  }

  private int lineStart(int token) {
    int at = token;
    while (at > 0 && tokens.gap(at) < Tokens.NEW_LINE) {
      at--;
    }
    return at;
  }

  private boolean isItem(int line) {
    boolean mark = tokens.is(line + 1, '.') || tokens.is(line + 1, ')');
    return tokens.is(line, '-') || tokens.is(line, '+') || tokens.length(line) <= 2 && mark;
  }

  private boolean endsSentence(int at) {
    return tokens.is(at, '.') || tokens.is(at, ';') || tokens.is(at, ':');
  }

  /** "1.2. Kiến nghị thực thi", on a line of its own. */
  private String headingAbove(int sentence) {
    int from = sentence;
    while (from > 0 && sentence - from < WINDOW && tokens.isWord(from - 1)) {
      from--;
      if (tokens.gap(from) >= Tokens.NEW_LINE || tokens.is(from - 1, '.')) {
        return tokens.isCapitalised(from) ? clauseBefore(sentence, from) : "";
      }
    }
    return "";
  }

  private static boolean isRequest(String before) {
    return REQUESTS.stream().anyMatch(before::contains)
        && PAPERS.stream().noneMatch(before::contains)
        && DECIDING.stream().noneMatch(before.strip()::endsWith);
  }

  /** An amendment is spoken of in many ways; only who asks for it or plans it leaves it undone. */
  private static boolean isAsked(String before) {
    return ASKING.stream().anyMatch(before::contains)
        || ORDERING.stream().anyMatch(before::startsWith)
        || before.contains(" sẽ ");
  }

  /** "trình cấp có thẩm quyền bãi bỏ …": the words before a verb, in its own clause. */
  boolean onlyProposed(int verb, int floor) {
    int first = verb;
    while (first > floor && isListed(first - 1)) {
      first--;
    }
    String before = clauseBefore(first, Math.max(floor, first - WINDOW));
    return PROPOSING.stream().anyMatch(before::contains) || isAsked(before);
  }

  /** "sửa đổi, bổ sung, thay thế": verbs in a row. */
  private boolean isListed(int at) {
    return tokens.is(at, ',')
        || words.isAmending(tokens.id(at))
        || tokens.id(at) == words.hoac
        || tokens.id(at) == words.va;
  }

  /** "Nghị định đã hết hiệu lực", "danh mục văn bản hết hiệu lực": the words right before. */
  boolean onlyReported(int verb, int floor) {
    int said = Math.max(floor, firstOf(verb));
    String before = clauseBefore(said, Math.max(floor, said - 2));
    return isNotDone(verb) || REPORTING.stream().anyMatch(before::endsWith);
  }

  /**
   * "thực hiện khi các quy định tại A bị bãi bỏ": the clause of a document opens with "khi"; "kể từ
   * ngày A hết hiệu lực", "tại thời điểm A hết hiệu lực" name a day.
   */
  boolean onlySupposed(int document, int floor) {
    int opening = document - 1;
    while (opening > floor && OF_RULES.contains(tokens.small(opening))) {
      opening--;
    }
    if (opening >= floor && isTime(opening)) {
      return true;
    }
    int last = Math.max(floor, document - CONDITION);
    for (int at = document - 1; at >= last; at--) {
      if (!tokens.isWord(at) && !tokens.isNumber(at)) {
        return false;
      }
      if (CONDITIONS.contains(tokens.small(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A không bị bãi bỏ bởi B", "Trường hợp A bị bãi bỏ bởi B", "đề nghị xem xét việc A bị bãi bỏ
   * bởi B": nothing was done to A yet.
   */
  boolean notDone(int verb, int document, int floor) {
    String before = clauseBefore(document, Math.max(floor, document - WINDOW));
    return isNotDone(verb)
        || tokens.small(firstOf(verb) - 1).equals("sẽ")
        || onlySupposed(document, floor)
        || isAsked(before);
  }

  /** "A chưa từng bị bãi bỏ", "A dự kiến hết hiệu lực". */
  private boolean isNotDone(int verb) {
    int before = firstOf(verb) - 1;
    String word = tokens.small(before);
    return NOT_DONE.contains(word) || NOT_DONE.contains(tokens.small(before - 1) + " " + word);
  }

  /** The first of the words that belong to a verb: "bị" of "bị tạm ngưng hiệu lực". */
  private int firstOf(int verb) {
    int first = verb;
    while (BEFORE_VERB.contains(tokens.small(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isTime(int at) {
    return TIMES.contains(tokens.small(at))
        || at > 0 && OF_TIME.contains(tokens.small(at)) && tokens.small(at - 1).equals("thời");
  }

  private String clauseBefore(int verb, int floor) {
    int from = verb;
    while (from > floor && tokens.isWord(from - 1)) {
      from--;
    }
    StringBuilder clause = new StringBuilder();
    for (int at = from; at < verb; at++) {
      clause.append(tokens.printed(at)).append(' ');
    }
    return VietnameseText.normalise(clause.toString()).toLowerCase(Locale.ROOT);
  }
}
