package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Indices;
import vn.danchieu.index.StoredWork;
import vn.danchieu.indexer.report.LoadStopped;

/** The register's entries of what is loaded, one after the other. */
public final class LoadedWorks {
  private static final int PAGE = 500;

  private LoadedWorks() {}

  /** Every document that is held or known by record. */
  public static void each(Cluster cluster, Indices indices, Consumer<StoredWork> reader) {
    List<FieldValue> loaded =
        Stream.of(StoredWork.Holding.HELD, StoredWork.Holding.RECORD)
            .map(Enum::name)
            .map(FieldValue::of)
            .toList();
    Query query = Query.of(q -> q.terms(t -> t.field(Fields.HOLDING).terms(v -> v.value(loaded))));
    try {
      new FullScan(indices.works(), query, List.of(), PAGE)
          .run(
              cluster.client(),
              page -> {
                page.forEach(
                    hit -> Optional.ofNullable(hit.source()).map(StoredWork::of).ifPresent(reader));
                return true;
              });
    } catch (IOException e) {
      throw new LoadStopped(
          "Không đọc được sổ văn bản (%s). Kiểm tra OpenSearch rồi chạy lại."
              .formatted(e.getMessage()),
          e);
    }
  }
}
