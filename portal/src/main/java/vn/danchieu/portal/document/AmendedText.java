package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.store.Versions.Read;
import vn.danchieu.portal.version.Places;

/**
 * A laid-out text with its changed articles: each as it was loaded, or as it reads on the day. One
 * that is not found beyond doubt is left alone and told apart.
 */
final class AmendedText {
  private final List<Block> blocks;
  private final Map<String, StoredProvision> articles = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private final Function<String, List<Span>> searched;
  private final Map<String, StoredVersion> placed = new LinkedHashMap<>();
  private final List<StoredVersion> unplaced = new ArrayList<>();

  private AmendedText(
      List<Block> blocks, List<StoredProvision> provisions, Function<String, List<Span>> searched) {
    this.blocks = new ArrayList<>(blocks);
    this.searched = searched;
    for (StoredProvision provision : provisions) {
      starts.add(provision.anchor());
      if (provision.kind().equals("article")) {
        articles.putIfAbsent(provision.anchor(), provision);
      }
    }
  }

  /**
   * What the page shows.
   *
   * @param placed the articles that read otherwise, by their anchors
   * @param unplaced those that were not found in the text
   */
  record Shown(
      List<Block> blocks, Map<String, StoredVersion> placed, List<StoredVersion> unplaced) {}

  /**
   * @param day for which changes are told
   * @param ofDay whether the text of that day is wanted, else that which was loaded
   */
  record Wanted(LocalDate day, boolean ofDay) {}

  static Shown of(
      List<Block> blocks,
      List<StoredProvision> provisions,
      Read read,
      Wanted wanted,
      Function<String, List<Span>> searched) {
    AmendedText text = new AmendedText(blocks, provisions, searched);
    read.on(wanted.day()).values().stream()
        .filter(version -> !version.label().equals(StoredVersion.WHOLE))
        .sorted(Comparator.comparingInt(StoredVersion::position))
        .forEach(version -> text.place(version, read, wanted));
    return new Shown(text.blocks, text.placed, text.unplaced);
  }

  private void place(StoredVersion version, Read read, Wanted wanted) {
    String anchor = Places.anchor(version.label());
    boolean found =
        Optional.ofNullable(read.given().get(version.label()))
            .map(given -> isThere(anchor, given))
            .orElseGet(() -> insert(version, wanted.ofDay()));
    if (!found) {
      unplaced.add(version);
      return;
    }
    placed.put(anchor, version);
    boolean other =
        Optional.ofNullable(read.given().get(version.label()))
            .filter(given -> !version.changes().isEmpty() && !says(given, version))
            .isPresent();
    if (wanted.ofDay() && other) {
      int from = start(anchor);
      blocks
          .subList(from, end(from, anchor, Optional.ofNullable(read.given().get(version.label()))))
          .clear();
      blocks.addAll(from, written(version, anchor));
    }
  }

  private static boolean says(StoredVersion one, StoredVersion other) {
    return one.title().equals(other.title()) && one.text().equals(other.text());
  }

  private boolean isThere(String anchor, StoredVersion given) {
    return start(anchor) >= 0
        && Optional.ofNullable(articles.get(anchor))
            .filter(provision -> Places.isSame(given, provision))
            .isPresent();
  }

  /** An article that the loaded text does not have, behind the one it follows. */
  private boolean insert(StoredVersion version, boolean whole) {
    Optional<String> before = version.after().filter(after -> !after.isEmpty());
    String anchor = Places.anchor(version.label());
    int at = before.map(Places::anchor).map(this::start).orElse(-1);
    if (at < 0 || start(anchor) >= 0) {
      return false;
    }
    List<Block> inserted = written(version, anchor);
    blocks.addAll(
        end(at, Places.anchor(before.orElseThrow()), Optional.empty()),
        whole ? inserted : inserted.subList(0, 1));
    starts.add(anchor);
    return true;
  }

  private int start(String anchor) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).anchor().filter(anchor::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the next article or heading begins. Behind the last one stand signature and recipients:
   * it ends with its words.
   */
  private int end(int from, String anchor, Optional<StoredVersion> given) {
    int letters = given.map(Places::letters).orElse(Integer.MAX_VALUE);
    int read = Places.letters(blocks.get(from).text()).length() - Places.letters(anchor).length();
    int ended = blocks.size();
    for (int i = from + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.style() == Block.Style.DIVISION || begins(block, anchor)) {
        return i;
      }
      boolean other =
          block.style() == Block.Style.SIGNATURE
              || block.style().isHead()
              || block.text().startsWith("Nơi nhận");
      if (ended == blocks.size() && (other || read >= letters)) {
        ended = i;
      }
      read += Places.letters(block.text()).length();
    }
    return ended;
  }

  private boolean begins(Block block, String anchor) {
    return block
        .anchor()
        .filter(each -> starts.contains(each) && !each.startsWith(anchor + "-"))
        .isPresent();
  }

  private List<Block> written(StoredVersion version, String anchor) {
    List<Block> written = new ArrayList<>();
    String heading =
        version.label() + "." + (version.title().isEmpty() ? "" : " ") + version.title();
    written.add(
        new Block(
            Block.Style.HEADING,
            0,
            Optional.of(anchor),
            Optional.of(version.label()),
            stretches(heading)));
    Numbering numbering = new Numbering();
    numbering.begin(anchor, version.label());
    version
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          Optional<Numbering.Place> place = numbering.next(line);
          written.add(
              new Block(
                  Block.Style.PARAGRAPH,
                  0,
                  place.map(Numbering.Place::anchor),
                  place.map(Numbering.Place::label),
                  stretches(line)));
        });
    return written;
  }

  private List<Block.Stretch> stretches(String line) {
    return TextLayout.of(line, false, List.of(), List.of(), searched.apply(line)).stream()
        .flatMap(block -> block.stretches().stream())
        .toList();
  }
}
