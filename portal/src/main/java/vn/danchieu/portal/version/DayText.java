package vn.danchieu.portal.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.store.ArticleVersions.Read;
import vn.danchieu.version.Act;
import vn.danchieu.version.Provision;
import vn.danchieu.version.Versions;

/** The articles of an act on a day, those that nothing changes among them. */
public final class DayText {
  private DayText() {}

  /**
   * An article.
   *
   * @param given whether it reads as it was loaded
   */
  public record Article(
      String label,
      String title,
      String text,
      List<StoredVersion.Change> changes,
      List<StoredVersion.Outstanding> outstanding,
      boolean given) {
    /** What belongs to no article. */
    public boolean isWhole() {
      return label.equals(StoredVersion.WHOLE);
    }

    public static Article of(StoredVersion version) {
      return new Article(
          version.label(),
          version.title(),
          version.text(),
          version.changes(),
          version.outstanding(),
          version.changes().isEmpty());
    }
  }

  /** In the order of the text; what belongs to no article stands last. */
  public static List<Article> of(StoredDocument document, Read read, LocalDate day) {
    Map<String, StoredVersion> changed = new LinkedHashMap<>(read.on(day));
    List<Article> articles = new ArrayList<>();
    for (Provision provision : loaded(document)) {
      StoredVersion other = changed.remove(provision.label());
      articles.add(
          other == null
              ? new Article(
                  provision.label(),
                  provision.title(),
                  provision.text(),
                  List.of(),
                  List.of(),
                  true)
              : Article.of(other));
    }
    changed.values().stream()
        .sorted(Comparator.comparingInt(StoredVersion::position))
        .forEach(version -> articles.add(place(version, articles), Article.of(version)));
    return List.copyOf(articles);
  }

  private static int place(StoredVersion version, List<Article> articles) {
    if (version.after().filter(String::isEmpty).isPresent()) {
      return 0;
    }
    for (int i = 0; i < articles.size(); i++) {
      if (version.after().equals(Optional.of(articles.get(i).label()))) {
        return i + 1;
      }
    }
    return articles.size();
  }

  /** As it was loaded, read in articles as changes are carried out on them. */
  private static List<Provision> loaded(StoredDocument document) {
    return document
        .text()
        .map(text ->
            Versions.of(
                    new Act(
                        document.id(),
                        document.number().orElse(""),
                        document.title(),
                        document.issued(),
                        document.effective(),
                        text),
                    List.of())
                .latest())
        .orElse(List.of());
  }
}
