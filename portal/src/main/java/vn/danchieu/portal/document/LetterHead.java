package vn.danchieu.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.portal.document.TextBlock.Style;

/**
 * The head of an official document: who issues it and its number on the left, the name of the State
 * or the Party and the day on the right (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
final class LetterHead {
  private static final int MOST = 6;
  private static final int LONGEST = 160;
  private static final Pattern MOTTO =
      Pattern.compile("cong hoa xa hoi chu nghia viet nam|dang cong san viet nam");

  /** With a capital: "Căn cứ Luật … số 72/2025/QH15" is no head. */
  private static final Pattern NUMBER =
      Pattern.compile("(?m)^\\h*(?:Số\\h*:?\\h*[\\d.…_-]|V/v\\s)");

  private static final Pattern DAY = Pattern.compile(".*\\bngay\\b.*\\bthang\\b.*\\bnam\\b.*");

  private LetterHead() {}

  /** The same blocks; those of the head, where there is one, are told apart. */
  static List<TextBlock> styled(List<TextBlock> blocks) {
    List<TextBlock> head = new ArrayList<>();
    for (TextBlock block : blocks.subList(0, Math.min(MOST, blocks.size()))) {
      Optional<Style> style = style(block);
      boolean late =
          style.filter(Style.ISSUER::equals).isPresent()
              && head.stream().anyMatch(b -> b.style() == Style.NUMBER);
      // Behind the number capitals are the name of the document.
      if (style.isEmpty() || late) {
        break;
      }
      head.add(block.in(style.get()));
    }
    boolean whole =
        head.stream().anyMatch(b -> b.style() == Style.MOTTO)
            && head.stream().anyMatch(b -> b.style() == Style.NUMBER);
    if (!whole) {
      return blocks;
    }
    List<TextBlock> all = new ArrayList<>(head);
    all.addAll(blocks.subList(head.size(), blocks.size()));
    return all;
  }

  private static Optional<Style> style(TextBlock block) {
    String shown = block.text().strip();
    if (shown.length() > LONGEST || block.depth() > 0) {
      return Optional.empty();
    }
    String words = VietnameseText.fold(shown).replaceAll("\\s+", " ");
    if (MOTTO.matcher(words).find()) {
      return Optional.of(Style.MOTTO);
    }
    if (NUMBER.matcher(shown).find()) {
      return Optional.of(Style.NUMBER);
    }
    if (DAY.matcher(words).matches()) {
      return Optional.of(Style.PLACE);
    }
    boolean capitals = shown.equals(shown.toUpperCase(Locale.ROOT));
    return capitals && block.anchor().isEmpty() ? Optional.of(Style.ISSUER) : Optional.empty();
  }
}
