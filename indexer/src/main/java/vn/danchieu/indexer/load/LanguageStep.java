package vn.danchieu.indexer.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Indices;
import vn.danchieu.index.StoredLanguage;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.LanguageModelBuilder;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.FullScan;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * Builds the language model of the corpus from its provisions; it weighs words and restores missing
 * marks. A small load keeps the existing model.
 */
final class LanguageStep implements LastStep {
  private static final int AT_ONCE = 200;

  /** More provisions do not improve the model and take minutes on the national database. */
  private static final int MOST = 400_000;

  /** The model is rebuilt once the corpus has grown or shrunk by this share. */
  private static final double GROWTH = 0.1;

  private final PassingLanguage passing;

  /**
   * @param passing counts made while the load wrote
   */
  LanguageStep(PassingLanguage passing) {
    this.passing = passing;
  }

  /** Retries while OpenSearch is away: building the model twice gives the same result. */
  @Override
  public void run(Cluster cluster, Indices indices, Target target) {
    long provisions = cluster.count(target.provisions());
    cluster.askPatiently(() -> learnIfNeeded(cluster.client(), indices, target, provisions));
  }

  private boolean learnIfNeeded(
      OpenSearchClient client, Indices indices, Target target, long provisions) throws IOException {
    boolean live = target.provisions().equals(indices.provisions());
    boolean needed = !live || !stillTrue(known(client, indices), provisions);
    if (needed) {
      Optional<LanguageModel> heard = passing.learned(provisions);
      LanguageModel model = heard.isPresent() ? heard.get() : learned(client, target);
      write(client, indices, StoredLanguage.of(model, provisions));
    }
    return needed;
  }

  private static boolean stillTrue(Optional<Long> learnedFrom, long provisions) {
    return learnedFrom
        .filter(before -> Math.abs(provisions - before) <= GROWTH * before)
        .isPresent();
  }

  private static Optional<Long> known(OpenSearchClient client, Indices indices) throws IOException {
    if (!client.indices().exists(e -> e.index(indices.language())).value()) {
      return Optional.empty();
    }
    var found =
        client.get(
            g -> g.index(indices.language()).id(StoredLanguage.ID).sourceIncludes("provisions"),
            JsonNode.class);
    return Optional.ofNullable(found.source()).map(source -> source.path("provisions").asLong(0));
  }

  private static LanguageModel learned(OpenSearchClient client, Target target) throws IOException {
    var builder = new LanguageModelBuilder();
    Query all = Query.of(q -> q.matchAll(m -> m));
    var scan = new FullScan(target.provisions(), all, List.of(Fields.TITLE, Fields.TEXT), AT_ONCE);
    var read = new AtomicInteger();
    scan.run(
        client,
        page -> {
          page.forEach(hit -> add(builder, hit));
          return read.addAndGet(page.size()) < MOST;
        });
    return builder.build();
  }

  private static void add(LanguageModelBuilder builder, Hit<ObjectNode> hit) {
    JsonNode source = hit.source();
    if (source != null) {
      builder.add(
          PassingLanguage.words(
              source.path(Fields.TITLE).asString(""), source.path(Fields.TEXT).asString("")));
    }
  }

  private static void write(OpenSearchClient client, Indices indices, StoredLanguage language)
      throws IOException {
    if (!client.indices().exists(e -> e.index(indices.language())).value()) {
      create(client, indices.language());
    }
    client.index(i -> i.index(indices.language()).id(StoredLanguage.ID).document(language));
    client.indices().refresh(r -> r.index(indices.language()));
  }

  private static void create(OpenSearchClient client, String index) throws IOException {
    var request =
        org.opensearch.client.opensearch.generic.Requests.builder()
            .method("PUT")
            .endpoint("/" + index)
            .json(StoredLanguage.DEFINITION)
            .build();
    try (var response = client.generic().execute(request)) {
      // Another load may have made it in between.
      if (response.getStatus() >= 400 && !client.indices().exists(e -> e.index(index)).value()) {
        throw new LoadStopped(
            "Không tạo được chỉ mục "
                + index
                + " (mã "
                + response.getStatus()
                + "). Kiểm tra quyền của tài khoản OpenSearch rồi nạp lại.");
      }
    }
  }
}
