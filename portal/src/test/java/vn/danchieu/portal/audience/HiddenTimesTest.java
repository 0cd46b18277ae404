package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.portal.PortalApplication;

/** The command that times what is hidden beside what does not exist. */
@ExtendWith(OutputCaptureExtension.class)
class HiddenTimesTest {
  @TempDir Path folder = Path.of("");

  @Test
  void bothDistributionsArePrintedForEachKindOfAddress(CapturedOutput output) throws Exception {
    Indices indices = new Indices("t" + UUID.randomUUID().toString().substring(0, 8));
    try (var transport =
        OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()))._transport()) {
      OpenSearchClient client = new OpenSearchClient(transport);
      load(client, indices, Audience.PUBLIC, 1);
      load(client, indices, new Audience("internal"), 2);
    }

    new SpringApplicationBuilder(PortalApplication.class)
        .run(
            "--server.port=0",
            "--opensearch.url=" + TestOpenSearch.address(),
            "--danchieu.index-prefix=" + indices.prefix(),
            "--danchieu.corpus=none",
            "--danchieu.audiences=internal",
            "--danchieu.intake.folder=" + folder.resolve("nap"),
            "--danchieu.benchmark.hidden-times=true",
            "--danchieu.benchmark.count=30")
        .close();

    assertThat(output.getOut().lines().filter(line -> line.contains("30 pairs")))
        .hasSize(5)
        .allMatch(line -> line.matches(".*hidden median .* absent median .* p = \\d\\.\\d{3}"));
  }

  private void load(OpenSearchClient client, Indices indices, Audience audience, int number)
      throws Exception {
    Path file =
        Files.writeString(
            folder.resolve(number + ".jsonl"),
            """
            {"id": "h-%1$d", "number": "%1$d/KH-UBND", "type": "Kế hoạch", "issued": "2021-02-03", \
            "issuer": "Ủy ban nhân dân tỉnh Quảng Trị", "title": "Việc số %1$d", \
            "text": "Điều 1. Việc số %1$d.", "source": "bài thử"}
            """
                .formatted(number));
    Loading.load(client, indices.of(audience), List.of(file), Progress.silent());
  }
}
