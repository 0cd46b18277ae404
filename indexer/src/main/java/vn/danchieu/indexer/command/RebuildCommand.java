package vn.danchieu.indexer.command;

import org.opensearch.client.opensearch.OpenSearchClient;
import picocli.CommandLine.Command;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;
import vn.danchieu.indexer.report.LoadStopped;

/** Loads into new indices and swaps. */
@Command(
    name = "rebuild",
    description =
        "Tạo lại chỉ mục từ toàn bộ kho văn bản, rồi thay chỉ mục cũ trong một lần; cổng tra cứu"
            + " không gián đoạn.")
final class RebuildCommand extends FillingCommand {
  /** It replaces a set whole: which one must be said where there are several. */
  @Override
  Audience unnamed(OpenSearchClient client, Indices everybody) {
    Audience readers = super.unnamed(client, everybody);
    if (!readers.isPublic()) {
      throw new LoadStopped(
          "Kho này có nhiều nhóm đọc; rebuild thay toàn bộ kho của một nhóm. Ghi --audience=public"
              + " hoặc --audience=TÊN_NHÓM rồi chạy lại.");
    }
    return readers;
  }

  @Override
  Summary fill(OpenSearchClient client, Indices indices, Progress progress) {
    return Loading.rebuild(client, indices, paths(), progress, options());
  }
}
