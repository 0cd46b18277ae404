package vn.danchieu.indexer.command;

import org.opensearch.client.opensearch.OpenSearchClient;
import picocli.CommandLine.Command;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

/** Loads into new indices and swaps. */
@Command(
    name = "rebuild",
    description =
        "Tạo lại chỉ mục từ toàn bộ kho văn bản, rồi thay chỉ mục cũ trong một lần; cổng tra cứu không gián đoạn.")
final class RebuildCommand extends Filling {
  @Override
  Summary fill(OpenSearchClient client, Indices indices, Progress progress) {
    return Loading.rebuild(client, indices, paths(), progress, options());
  }
}
