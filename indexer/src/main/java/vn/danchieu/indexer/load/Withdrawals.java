package vn.danchieu.indexer.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredWork.Holding;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.FullScan;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.report.LoadStopped;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputOrigin;

/** What is withdrawn in the indices that are read, as lines that say it again. */
final class Withdrawals {
  private static final int PAGE = 500;
  private static final Query WITHDRAWN =
      Query.of(
          q -> q.term(t -> t.field(Fields.HOLDING).value(FieldValue.of(Holding.WITHDRAWN.name()))));

  private Withdrawals() {}

  static List<ImportLine> in(Cluster cluster, Target target) {
    List<String> ids = new ArrayList<>();
    try {
      new FullScan(target.works(), WITHDRAWN, List.of(Fields.ID), PAGE)
          .run(
              cluster.client(),
              page -> {
                page.forEach(hit -> ids.add(String.valueOf(hit.id())));
                return true;
              });
    } catch (IOException e) {
      throw new LoadStopped(
          "Không đọc được danh sách văn bản đã rút (%s). Kiểm tra OpenSearch rồi chạy lại."
              .formatted(e.getMessage()),
          e);
    }
    return new StockReader(cluster, target)
        .known(ids).values().stream()
            .flatMap(known -> known.ledger().contributions().stream())
            .map(kept -> Contribution.kept(kept.key(), kept.hash(), kept.facts(), Optional.empty()))
            .filter(Contribution::withdraws)
            .map(Contribution::facts)
            .toList();
  }

  static Input input(ImportLine line) {
    return new Input.LineInput(new InputOrigin(Path.of("da-rut"), Optional.empty(), 0), line);
  }
}
