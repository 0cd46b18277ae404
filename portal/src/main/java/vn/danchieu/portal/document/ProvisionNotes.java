package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Relation;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;

/**
 * What acts do to single articles of a text, told where the article stands: a clause that was
 * repealed must not read as one that holds.
 */
final class ProvisionNotes {
  private static final Pattern ARTICLE =
      Pattern.compile("(?iU)\\bđiều\\s{1,5}(\\d{1,4}[a-zđ]?)\\b");

  /** Words of an article are changed, and the article stays: whatever the verb, it is amended. */
  private static final Pattern WORDING =
      Pattern.compile("(?iU)\\b(?:cụm từ|(?:các|một số) từ|(?:từ|nội dung|đoạn)\\s*[“\"«])");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ProvisionNotes() {}

  /**
   * What an act does to an article.
   *
   * @param done so that the act's name follows: "Bị bãi bỏ từ ngày 01/7/2023 bởi"
   * @param parts of which parts, as the act names them
   * @param address of the act, where it is held
   * @param sentence that proves it
   */
  record Note(String done, String parts, String act, Optional<String> address, String sentence) {}

  /** Says in the reader's language what is done, and from which day. */
  interface Wording {
    String of(Relation relation, LocalDate from);
  }

  /**
   * By the anchor of the article: what has been done to it by the day, and what is known to be done
   * later. Only what an act says of itself by its own words counts.
   */
  static Map<String, List<Note>> of(Standing standing, LocalDate on, Wording wording) {
    Map<String, List<Note>> notes = new LinkedHashMap<>();
    Set<String> told = new LinkedHashSet<>();
    for (Change change : standing.changes()) {
      if (!tells(change, on)) {
        continue;
      }
      String sentence = SPACES.matcher(change.source()).replaceAll(" ").strip();
      Relation done = WORDING.matcher(sentence).find() ? Relation.AMENDS : change.relation();
      for (String article : articles(change.parts().orElse(""), sentence)) {
        Note note =
            new Note(
                wording.of(done, change.from().orElseThrow()),
                change.namedParts().orElse(""),
                change.byName(),
                change.by().map(Addresses::of),
                sentence);
        if (told.add(article + "|" + note.act() + "|" + note.done() + "|" + note.parts())) {
          notes.computeIfAbsent(article, _ -> new ArrayList<>()).add(note);
        }
      }
    }
    return notes;
  }

  private static boolean tells(Change change, LocalDate on) {
    boolean over = change.until().filter(on::isAfter).isPresent();
    return change.part()
        && change.fromText()
        && !change.isHearsay()
        && !change.byName().isEmpty()
        && change.from().isPresent()
        && !over
        && change.relation().alters();
  }

  /** The anchors of all articles that are named, without those that the sentence leaves out. */
  private static Set<String> articles(String parts, String sentence) {
    Set<String> anchors = new LinkedHashSet<>();
    Matcher found = ARTICLE.matcher(parts);
    while (found.find()) {
      if (!isLeftOut(found.group(1), sentence)) {
        anchors.add("dieu-" + found.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return anchors;
  }

  /** "Bãi bỏ Chương II, trừ Điều 7": the article goes on. */
  private static boolean isLeftOut(String article, String sentence) {
    return Pattern.compile(
            "(?iU)\\btrừ\\b[^.;]{0,60}\\bđiều\\s{1,5}" + Pattern.quote(article) + "\\b")
        .matcher(sentence)
        .find();
  }
}
