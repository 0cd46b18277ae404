package vn.danchieu.indexer.cite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;

/**
 * What a title says its document amends or repeals: "Sửa đổi, bổ sung một số điều của Nghị định A".
 * Needed where the text at hand leaves out what was merged into the other document, or where there
 * is no text.
 */
final class TitleLinks {
  /** What may stand before the verb: the type, the number, "về việc". */
  private static final Pattern NAME =
      Pattern.compile(
          "(?iU)^\\s*((bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị)"
              + "( liên tịch)?)?(\\s*số\\s*\\S+)?\\s*(về việc|về|v/v)?\\s*$");

  private static final Pattern REPEALS_SOME =
      Pattern.compile("(?iU)\\b(bãi bỏ|hủy bỏ|huỷ bỏ)\\b.*\\bmột số\\b");

  /** No suspension: a title does not say for how long. */
  private static final Set<Relation> SAID_BY_TITLES =
      EnumSet.of(Relation.AMENDS, Relation.REPEALS, Relation.REPLACES, Relation.ENDS);

  private static final String SOURCE = "Theo trích yếu của văn bản.";
  private static final double CONFIDENCE = 0.9;

  private final StoredDocument document;
  private final String title;
  private final Set<String> said = new HashSet<>();
  private final List<StoredLink> links = new ArrayList<>();

  private TitleLinks(StoredDocument document, String title) {
    this.document = document;
    this.title = title;
  }

  /**
   * @param inText the links of the text; what it says itself is not said again
   */
  static List<StoredLink> of(StoredDocument document, Host host, List<StoredLink> inText) {
    Optional<String> title = document.title().filter(t -> !t.isBlank());
    if (title.isEmpty()) {
      return List.of();
    }
    TitleLinks reading = new TitleLinks(document, title.get());
    inText.stream()
        .filter(link -> link.source().isEmpty())
        .forEach(link -> reading.said.add(link.relation() + link.target().identity()));
    List<Edge> edges =
        CitationReader.standard().read(title.get(), host).edges().stream()
            .filter(reading::isOwn)
            .toList();
    edges.forEach(edge -> reading.add(edge, edge.relation(), edge.part(), inText.size()));
    if (edges.size() == 1 && reading.repealsSome(edges.getFirst())) {
      reading.add(edges.getFirst(), Relation.REPEALS, true, inText.size());
    }
    return reading.links;
  }

  /** Whether the document itself does it, and its title begins with the verb. */
  private boolean isOwn(Edge edge) {
    boolean named = edge.target().kind() == Kind.FULL || edge.target().kind() == Kind.NAME;
    boolean acts = SAID_BY_TITLES.contains(edge.relation());
    boolean host = edge.source().map(source -> source.span().start() == 0).orElse(!edge.nested());
    int verb = edge.trigger().map(trigger -> trigger.start()).orElse(0);
    return named && acts && host && NAME.matcher(title.substring(0, verb)).matches();
  }

  /** "Sửa đổi, bổ sung, bãi bỏ một số điều của …". */
  private boolean repealsSome(Edge edge) {
    String before = title.substring(0, edge.target().span().start());
    return edge.relation() == Relation.AMENDS && REPEALS_SOME.matcher(before).find();
  }

  private void add(Edge edge, Relation relation, boolean part, int before) {
    StoredReference target = StoredReference.of(edge.target().text(), edge.target().reference());
    if (!said.add(relation.code() + target.identity())) {
      return;
    }
    links.add(
        new StoredLink(
            document.id() + ".l" + (before + links.size()),
            document.id(),
            "title",
            Optional.empty(),
            Optional.empty(),
            target,
            relation.code(),
            -1,
            -1,
            Optional.empty(),
            edge.target().pinpoint(),
            edge.trigger().map(trigger -> trigger.of(title)),
            -1,
            title,
            -1,
            -1,
            false,
            part,
            CONFIDENCE,
            document.effective(),
            Optional.empty(),
            document.issued(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(SOURCE),
            Optional.empty()));
  }
}
