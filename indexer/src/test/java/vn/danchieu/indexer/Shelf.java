package vn.danchieu.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.opensearch.client.opensearch.OpenSearchClient;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.Json;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.local.TestOpenSearch;

/** Indices of a test's own on the shared node, and what stands in them. */
public final class Shelf {
  private static final int ALL = 1000;

  public final OpenSearchClient client =
      OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));
  public final Indices indices;

  /** Prefixes of the indices that tests of one class have made, and that class. */
  private static final Set<String> PREFIXES = new HashSet<>();

  private static Optional<Class<?>> maker = Optional.empty();

  /** Of the public. */
  public Shelf() {
    this(new Indices("t" + UUID.randomUUID().toString().substring(0, 8)));
    String documents = indices.documents();
    removeThoseOfOthers(client, documents.substring(0, documents.indexOf('-')));
  }

  /** A node with a thousand indices takes seconds to make one more. */
  private static synchronized void removeThoseOfOthers(OpenSearchClient client, String prefix) {
    Optional<Class<?>> test =
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .walk(frames ->
                frames
                    .<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                    .filter(each -> each.getSimpleName().endsWith("Test"))
                    .findFirst());
    if (!test.equals(maker)) {
      PREFIXES.forEach(earlier -> remove(client, earlier));
      PREFIXES.clear();
      maker = test;
    }
    PREFIXES.add(prefix);
  }

  private static void remove(OpenSearchClient client, String prefix) {
    try {
      List<String> names =
          List.copyOf(client.indices().get(g -> g.index(prefix + "*")).result().keySet());
      if (!names.isEmpty()) {
        client.indices().delete(d -> d.index(names));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shelf(Indices indices) {
    this.indices = indices;
  }

  /** That of another audience of the same installation. */
  public Shelf of(Audience audience) {
    return new Shelf(indices.of(audience));
  }

  public Summary load(Path... paths) {
    return Loading.load(client, indices, List.of(paths), Progress.silent());
  }

  public List<StoredDocument> documents() throws IOException {
    return all(indices.documents(), StoredDocument.class).stream()
        .sorted(Comparator.comparing(StoredDocument::slug))
        .toList();
  }

  public StoredDocument document(String number) throws IOException {
    List<StoredDocument> found =
        documents().stream().filter(d -> d.number().equals(Optional.of(number))).toList();
    if (found.size() != 1) {
      throw new AssertionError(number + " is stored " + found.size() + " times");
    }
    return found.getFirst();
  }

  public List<StoredProvision> provisions(StoredDocument document) throws IOException {
    return all(indices.provisions(), StoredProvision.class).stream()
        .filter(p -> p.documentId().equals(document.id()))
        .sorted(Comparator.comparingInt(StoredProvision::position))
        .toList();
  }

  public List<StoredLink> links(StoredDocument document) throws IOException {
    return all(indices.links(), StoredLink.class).stream()
        .filter(l -> l.hostId().equals(document.id()))
        .sorted(Comparator.comparingInt(StoredLink::start).thenComparing(StoredLink::id))
        .toList();
  }

  /** The register of works. */
  public List<StoredWork> allWorks() throws IOException {
    client.indices().refresh(r -> r.index(indices.works()));
    return all(indices.works(), StoredWork.class);
  }

  /** The only work of this number. */
  public StoredWork work(String number) throws IOException {
    List<StoredWork> found =
        allWorks().stream()
            .filter(work -> work.document().number().equals(Optional.of(number)))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(number + " stands " + found.size() + " times in the register");
    }
    return found.getFirst();
  }

  /** What articles say from a day on, in the order of their ids. */
  public List<StoredVersion> versions() throws IOException {
    client.indices().refresh(r -> r.index(indices.versions()));
    return client
        .search(s -> s.index(indices.versions()).size(ALL), ObjectNode.class)
        .hits()
        .hits()
        .stream()
        .filter(hit -> !StoredCourse.isOne(String.valueOf(hit.id())))
        .map(hit -> Json.MAPPER.treeToValue(hit.source(), StoredVersion.class))
        .sorted(Comparator.comparing(StoredVersion::id))
        .toList();
  }

  /** How the texts of acts went on, by the id of the act. */
  public Map<String, StoredCourse> courses() throws IOException {
    client.indices().refresh(r -> r.index(indices.versions()));
    Map<String, StoredCourse> courses = new TreeMap<>();
    client
        .search(s -> s.index(indices.versions()).size(ALL), ObjectNode.class)
        .hits()
        .hits()
        .stream()
        .filter(hit -> StoredCourse.isOne(String.valueOf(hit.id())))
        .map(hit -> Json.MAPPER.treeToValue(hit.source(), StoredCourse.class))
        .forEach(course -> courses.put(course.documentId(), course));
    return courses;
  }

  /** Where the links of a document lead. */
  public List<StoredLead> leads(String number) throws IOException {
    return links(document(number)).stream()
        .map(link -> link.leads().orElseThrow().target())
        .toList();
  }

  /** Every stored body of every index: equal lists mean that nothing changed. */
  public List<String> everything() throws IOException {
    List<String> bodies = new ArrayList<>();
    for (String alias : indices.all()) {
      client
          .search(s -> s.index(alias).size(ALL), ObjectNode.class)
          .hits()
          .hits()
          .forEach(hit -> bodies.add(alias + " " + hit.id() + " " + hit.source()));
    }
    bodies.sort(Comparator.naturalOrder());
    return bodies;
  }

  private <T> List<T> all(String alias, Class<T> type) throws IOException {
    return client.search(s -> s.index(alias).size(ALL), ObjectNode.class).hits().hits().stream()
        .map(hit -> Json.MAPPER.treeToValue(hit.source(), type))
        .toList();
  }

  /** The corpus that is shipped with the product. */
  public static Path corpus(String name) {
    return Path.of("..", "corpus", name);
  }
}
