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
import vn.danchieu.portal.store.ArticleVersions.Read;
import vn.danchieu.portal.version.ArticlePlaces;

/**
 * A rendered text with its amended articles, each as loaded or as on the day. An article that
 * cannot be located beyond doubt is left unchanged and listed apart.
 */
final class AmendedText {
  private final List<TextBlock> blocks;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, StoredProvision> articles = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private final Function<String, List<Span>> searched;
  private final Map<Integer, Replacement> replaced = new HashMap<>();
  private final Map<Integer, List<TextBlock>> inserted = new HashMap<>();

  /** Before which block an article was inserted, by its anchor. */
  private final Map<String, Integer> insertedAt = new HashMap<>();

  private final Map<String, StoredVersion> placed = new LinkedHashMap<>();
  private final List<StoredVersion> unplaced = new ArrayList<>();

  private AmendedText(
      List<TextBlock> blocks,
      List<StoredProvision> provisions,
      Function<String, List<Span>> searched) {
    this.blocks = blocks;
    this.searched = searched;
    for (int i = 0; i < blocks.size(); i++) {
      int at = i;
      blocks.get(i).anchor().ifPresent(anchor -> index.putIfAbsent(anchor, at));
    }
    for (StoredProvision provision : provisions) {
      starts.add(provision.anchor());
      if (provision.kind().equals("article")) {
        articles.putIfAbsent(provision.anchor(), provision);
      }
    }
  }

  /** Blocks that replace those up to an end. */
  private record Replacement(int to, List<TextBlock> blocks) {}

  /**
   * What the page shows.
   *
   * @param placed the articles that read otherwise, by their anchors
   * @param unplaced those that were not found in the text
   */
  record Shown(
      List<TextBlock> blocks, Map<String, StoredVersion> placed, List<StoredVersion> unplaced) {}

  /**
   * @param day for which changes are told
   * @param ofDay whether the text of that day is wanted, else that which was loaded
   */
  record Wanted(LocalDate day, boolean ofDay) {}

  static Shown of(
      List<TextBlock> blocks,
      List<StoredProvision> provisions,
      Read read,
      Wanted wanted,
      Function<String, List<Span>> searched) {
    AmendedText text = new AmendedText(blocks, provisions, searched);
    read.on(wanted.day()).values().stream()
        .filter(version -> !version.label().equals(StoredVersion.WHOLE))
        .sorted(Comparator.comparingInt(StoredVersion::position))
        .forEach(version -> text.place(version, read, wanted));
    return new Shown(text.assembled(), text.placed, text.unplaced);
  }

  private List<TextBlock> assembled() {
    List<TextBlock> shown = new ArrayList<>();
    for (int i = 0; i <= blocks.size(); i++) {
      shown.addAll(inserted.getOrDefault(i, List.of()));
      Replacement other = replaced.get(i);
      if (other != null) {
        shown.addAll(other.blocks());
        i = other.to() - 1;
      } else if (i < blocks.size()) {
        shown.add(blocks.get(i));
      }
    }
    return shown;
  }

  private void place(StoredVersion version, Read read, Wanted wanted) {
    String anchor = ArticlePlaces.anchor(version.label());
    Optional<StoredVersion> given = Optional.ofNullable(read.given().get(version.label()));
    boolean found =
        given
            .map(loaded -> isThere(anchor, loaded))
            .orElseGet(() -> insert(version, wanted.ofDay()));
    if (!found) {
      unplaced.add(version);
      return;
    }
    placed.put(anchor, version);
    boolean other =
        given.filter(loaded -> !version.changes().isEmpty() && !says(loaded, version)).isPresent();
    if (wanted.ofDay() && other) {
      int from = index.getOrDefault(anchor, 0);
      replaced.put(from, new Replacement(end(from, anchor, given), written(version, anchor)));
    }
  }

  private static boolean says(StoredVersion one, StoredVersion other) {
    return one.title().equals(other.title()) && one.text().equals(other.text());
  }

  private boolean isThere(String anchor, StoredVersion given) {
    return index.containsKey(anchor)
        && Optional.ofNullable(articles.get(anchor))
            .filter(provision -> ArticlePlaces.isSame(given, provision))
            .isPresent();
  }

  /** An article that the loaded text does not have, behind the one it follows. */
  private boolean insert(StoredVersion version, boolean whole) {
    String anchor = ArticlePlaces.anchor(version.label());
    Optional<Integer> at =
        version
            .after()
            .filter(after -> !after.isEmpty())
            .map(ArticlePlaces::anchor)
            .flatMap(this::behind);
    if (at.isEmpty() || index.containsKey(anchor)) {
      return false;
    }
    List<TextBlock> written = written(version, anchor);
    inserted
        .computeIfAbsent(at.orElseThrow(), _ -> new ArrayList<>())
        .addAll(whole ? written : written.subList(0, 1));
    insertedAt.put(anchor, at.orElseThrow());
    return true;
  }

  private Optional<Integer> behind(String anchor) {
    return Optional.ofNullable(insertedAt.get(anchor))
        .or(() ->
            Optional.ofNullable(index.get(anchor))
                .map(from -> end(from, anchor, Optional.empty())));
  }

  /**
   * Where the next article or heading begins. Behind the last one stand signature and recipients:
   * it ends with its words.
   */
  private int end(int from, String anchor, Optional<StoredVersion> given) {
    for (int i = from + 1; i < blocks.size(); i++) {
      if (blocks.get(i).style() == TextBlock.Style.DIVISION || begins(blocks.get(i), anchor)) {
        return i;
      }
    }
    int letters = given.map(ArticlePlaces::letters).orElse(Integer.MAX_VALUE);
    int read =
        ArticlePlaces.letters(blocks.get(from).text()).length()
            - ArticlePlaces.letters(anchor).length();
    for (int i = from + 1; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      boolean other =
          block.style() == TextBlock.Style.SIGNATURE
              || block.style().isHead()
              || block.text().startsWith("Nơi nhận");
      if (other || read >= letters) {
        return i;
      }
      read += ArticlePlaces.letters(block.text()).length();
    }
    return blocks.size();
  }

  private boolean begins(TextBlock block, String anchor) {
    return block
        .anchor()
        .filter(each -> starts.contains(each) && !each.startsWith(anchor + "-"))
        .isPresent();
  }

  private List<TextBlock> written(StoredVersion version, String anchor) {
    List<TextBlock> written = new ArrayList<>();
    String heading =
        version.label() + "." + (version.title().isEmpty() ? "" : " ") + version.title();
    written.add(
        new TextBlock(
            TextBlock.Style.HEADING,
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
              new TextBlock(
                  TextBlock.Style.PARAGRAPH,
                  0,
                  place.map(Numbering.Place::anchor),
                  place.map(Numbering.Place::label),
                  stretches(line)));
        });
    return written;
  }

  private List<TextBlock.Stretch> stretches(String line) {
    return TextLayout.of(line, false, List.of(), List.of(), searched.apply(line)).stream()
        .flatMap(block -> block.stretches().stream())
        .toList();
  }
}
