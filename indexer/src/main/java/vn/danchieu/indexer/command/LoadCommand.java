package vn.danchieu.indexer.command;

import org.opensearch.client.opensearch.OpenSearchClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

/** Loads into the indices in use. */
@Command(
    name = "load",
    description =
        "Nạp tệp và thư mục (.docx, .doc, .rtf, .odt, .pdf, .html, .md, .txt, ảnh quét, .zip, gói"
            + " edXML, .csv, .parquet, .jsonl, .jsonl.gz). Nạp lại cùng nội dung thì không có gì"
            + " thay đổi.")
final class LoadCommand extends FillingCommand {
  @Option(
      names = "--dry-run",
      description = "Đọc, phân tích và báo cáo như khi nạp, nhưng không ghi gì vào OpenSearch.")
  private boolean dryRun;

  @Override
  Summary fill(OpenSearchClient client, Indices indices, Progress progress) {
    return Loading.load(client, indices, paths(), progress, options().dry(dryRun));
  }
}
