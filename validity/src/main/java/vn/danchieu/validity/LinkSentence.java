package vn.danchieu.validity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.Competence;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Reference;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;

/**
 * What the sentence of a link says of the validity of its target. What may be read in two ways is
 * no proof: it is left out, or taken for the smaller claim.
 */
final class LinkSentence {
  /** What a record writes first where another document took over the matter and ended nothing. */
  private static final String MATTER_ALONE = "Phạm vi: nội dung.";

  /** "phạm vi điều chỉnh … tại Thông tư", "tại Điều 18 Nghị số": something in it is meant. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?iU)(\\btại|(\\b(điều|khoản|điểm|phụ lục|chương|mục)\\s+[\\p{L}\\d]{1,4}))"
              + "(\\s+(của\\s+)?(nghị|nghị định|thông tư|quyết định|luật))?\\s*$");

  /**
   * "trừ các nội dung sau:", "trừ quy định tại Điều 3" keep parts of it; "trừ khoản 2 Điều 45 của
   * Luật này" names rules for what is under way.
   */
  private static final Pattern SAVED =
      Pattern.compile(
          "(?iU)\\btrừ\\s+((các|những|một số)\\s+)?"
              + "(nội dung|quy định|(điều|khoản|điểm|phụ lục|chương|mục|phần)\\b)"
              + "(?!((?!\\b(tiếp tục|vẫn|được|còn)\\b)[^.;]){0,60}\\bnày\\b)");

  private final StoredLink link;

  LinkSentence(StoredLink link) {
    this.link = link;
  }

  /** Whether it says so of the target at all, and its actor can bring it about. */
  boolean holds(Optional<StoredDocument> host) {
    boolean draft = link.source().filter(act -> act.kind() == Kind.DRAFT).isPresent();
    return !draft && mayEnd(host) && !inBrackets();
  }

  private boolean mayEnd(Optional<StoredDocument> host) {
    Reference target = link.target().toReference();
    return link.source()
        .map(act -> Competence.mayEnd(act.type(), act.number(), target))
        .or(() -> host.map(act -> Competence.mayEnd(act.type(), act.number(), target)))
        .orElse(true);
  }

  boolean part() {
    return link.part()
        || ofSome()
        || inside()
        || SAVED.matcher(after()).find()
        || link.note().filter(n -> n.startsWith(MATTER_ALONE)).isPresent();
  }

  /** "Nghị quyết về … (thay thế …)" in a programme: who acts is what stands before the bracket. */
  private boolean inBrackets() {
    String before = before(link.triggerStart()).stripTrailing();
    return link.source().isEmpty() && before.endsWith("(");
  }

  private boolean inside() {
    return link.start() >= 0 && INSIDE.matcher(before(link.start())).find();
  }

  /** Whether articles of the target are named, or "some", between the verb and the target. */
  private boolean ofSome() {
    if (link.start() < 0) {
      return false;
    }
    int from = link.triggerStart() - link.sentenceStart();
    int to = link.start() - link.sentenceStart();
    boolean inside = from >= 0 && from < to && to <= link.sentence().length();
    String between = inside ? link.sentence().substring(from, to).toLowerCase(Locale.ROOT) : "";
    return link.pinpoint().isPresent() || between.contains("một số");
  }

  private String after() {
    int at = link.end() - link.sentenceStart();
    boolean known = link.start() >= 0 && at >= 0 && at <= link.sentence().length();
    return known ? link.sentence().substring(at) : "";
  }

  /** The sentence up to a place in the host's text. */
  private String before(int place) {
    int at = place - link.sentenceStart();
    boolean known = place >= 0 && at > 0 && at <= link.sentence().length();
    return known ? link.sentence().substring(0, at) : "";
  }
}
