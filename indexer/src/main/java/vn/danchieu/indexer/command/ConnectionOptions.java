package vn.danchieu.indexer.command;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.indexer.report.LoadStopped;

/** The options of every command that talks to OpenSearch. */
abstract class ConnectionOptions {
  @ParentCommand private @Nullable IndexerProgram program;

  @Option(
      names = "--opensearch",
      paramLabel = "ĐỊA_CHỈ",
      description =
          "Địa chỉ OpenSearch, chẳng hạn http://127.0.0.1:9200; nếu không ghi thì lấy"
              + " OPENSEARCH_URL. Tài khoản lấy từ OPENSEARCH_USER, OPENSEARCH_PASSWORD; chứng thư"
              + " từ OPENSEARCH_CA_FILE.")
  private Optional<String> opensearch = Optional.empty();

  @Option(
      names = "--prefix",
      paramLabel = "TÊN",
      defaultValue = Indices.DEFAULT_PREFIX,
      description = "Đầu tên của các chỉ mục (mặc định: ${DEFAULT-VALUE}).")
  private String prefix = Indices.DEFAULT_PREFIX;

  @Option(
      names = "--audience",
      paramLabel = "NHÓM",
      description =
          "Nhóm đọc của kho: public (ai cũng đọc), internal, hoặc tên một nhóm trong"
              + " DANCHIEU_AUDIENCES.")
  private Optional<String> audience = Optional.empty();

  /** Whom the command was given for, in words of its own; empty where it names nobody. */
  final Optional<Audience> named() {
    return audience.map(Audience::new);
  }

  /** Whose set a command is about that names nobody. */
  Audience unnamed(OpenSearchClient client, Indices everybody) {
    return Audience.PUBLIC;
  }

  IndexerProgram program() {
    if (program == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    return program;
  }

  <T> T withClient(BiFunction<OpenSearchClient, Indices, T> work) {
    OpenSearchClient client = OpenSearchClients.open(connection());
    try {
      Indices everybody = new Indices(prefix);
      Audience readers = named().orElseGet(() -> unnamed(client, everybody));
      return work.apply(client, everybody.of(readers));
    } finally {
      close(client);
    }
  }

  private static void close(OpenSearchClient client) {
    try {
      client._transport().close();
    } catch (java.io.IOException e) {
      throw new LoadStopped("Không đóng được kết nối OpenSearch (" + e.getMessage() + ").", e);
    }
  }

  private Connection connection() {
    var environment = program().environment();
    return opensearch
        .map(url -> Connection.to(url).with(environment))
        .or(() -> Connection.from(environment))
        .orElseThrow(() ->
            new LoadStopped(
                "Chưa biết OpenSearch ở đâu. Đặt biến môi trường OPENSEARCH_URL hoặc ghi"
                    + " --opensearch=http://127.0.0.1:9200."));
  }
}
