package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.draft.DraftFinding.Disagreement;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.Pinpoint;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Documents;

/** Whether the articles and clauses that a draft cites are there, where the text is held. */
final class CitedParts {
  private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*1\\.\\s");
  private static final Pattern ARTICLE = Pattern.compile("dieu-(\\d{1,4})");
  private static final Pattern INSERTED = Pattern.compile("\\d+[a-zđ]");

  /** A text of which one article in ten was not read may hold the cited one as well. */
  private static final double WHOLE = 0.9;

  private final Documents documents;
  private final Map<String, StoredProvision> articles;
  private final Map<String, StoredVersion> amended;
  private final Map<String, Integer> lastArticles = new HashMap<>();

  private CitedParts(
      Documents documents,
      Map<String, StoredProvision> articles,
      Map<String, StoredVersion> amended) {
    this.documents = documents;
    this.articles = articles;
    this.amended = amended;
  }

  /** Reads all articles that are cited in one request, and how they read on a day in another. */
  static CitedParts of(
      Documents documents, ArticleVersions versions, Map<Citation, LinkEnd> ends, LocalDate day) {
    Map<String, Set<String>> anchors = new HashMap<>();
    Map<String, Set<String>> labels = new HashMap<>();
    ends.forEach((citation, end) ->
        held(end)
            .ifPresent(document ->
                Pinpoint.of(citation.pinpoint())
                    .ifPresent(part -> {
                      anchors
                          .computeIfAbsent(document.id(), _ -> new HashSet<>())
                          .add(part.articleAnchor());
                      labels.computeIfAbsent(document.id(), _ -> new HashSet<>()).add(label(part));
                    })));
    return new CitedParts(documents, documents.at(anchors), versions.at(labels, day));
  }

  private static String label(Pinpoint part) {
    return "Điều " + part.article();
  }

  /** How the cited article reads on the day; empty where nobody has amended it. */
  Optional<StoredVersion> amended(Citation citation, LinkEnd end) {
    return held(end)
        .flatMap(
            document -> Pinpoint.of(citation.pinpoint()).flatMap(part -> amended(document, part)));
  }

  private Optional<StoredVersion> amended(StoredDocument document, Pinpoint part) {
    return Optional.ofNullable(amended.get(Documents.at(document.id(), label(part))));
  }

  private static Optional<StoredDocument> held(LinkEnd end) {
    return end.known().map(LinkEnd.Known::document).filter(StoredDocument::held);
  }

  /** What is cited and not there. */
  Optional<Disagreement> missing(Citation citation, LinkEnd.Known known, LocalDate on) {
    return held(known)
        .flatMap(document ->
            Pinpoint.of(citation.pinpoint())
                .flatMap(part -> missing(document, part, isAmended(known, on))));
  }

  private Optional<Disagreement> missing(StoredDocument document, Pinpoint part, boolean amended) {
    Optional<String> article =
        amended(document, part)
            .map(StoredVersion::text)
            .or(() ->
                Optional.ofNullable(articles.get(Documents.at(document.id(), part.articleAnchor())))
                    .map(StoredProvision::text));
    boolean mayBeInserted = amended && INSERTED.matcher(part.article()).matches();
    if (article.isEmpty()) {
      int last = mayBeInserted ? 0 : lastArticle(document);
      return last == 0
          ? Optional.empty()
          : Optional.of(new Disagreement.OfArticle(part.article(), last));
    }
    Optional<String> clause = part.clause().filter(each -> !part.isIn(article.get()));
    return clause
        .filter(each -> !(amended && INSERTED.matcher(each).matches()))
        .filter(_ -> NUMBERED.matcher(article.get()).find())
        .map(each -> new Disagreement.OfClause(each, part.article(), amended));
  }

  /** Articles and clauses with a letter may have come in later. */
  private static boolean isAmended(LinkEnd.Known known, LocalDate on) {
    return known.standing().changes().stream()
        .filter(change -> change.relation() == Relation.AMENDS)
        .anyMatch(change -> change.from().filter(on::isBefore).isEmpty());
  }

  /** The number of the last article; 0 where the text is not known to be whole. */
  private int lastArticle(StoredDocument document) {
    return lastArticles.computeIfAbsent(document.id(), _ -> lastOf(documents.provisions(document)));
  }

  private static int lastOf(Collection<StoredProvision> provisions) {
    List<Integer> numbers =
        provisions.stream()
            .map(provision -> ARTICLE.matcher(provision.anchor()))
            .filter(Matcher::matches)
            .map(matcher -> Integer.valueOf(matcher.group(1)))
            .distinct()
            .toList();
    int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    return numbers.size() >= WHOLE * last ? last : 0;
  }
}
