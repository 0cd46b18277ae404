package vn.danchieu.indexer.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.danchieu.indexer.audit.Quality;
import vn.danchieu.indexer.audit.StockAudit;
import vn.danchieu.indexer.cluster.Cluster;

/** Tells how good the stock is that an office holds. */
@Command(
    name = "audit",
    description =
        "Cho biết chất lượng của kho: bao nhiêu tên, loại, số, cơ quan, ngày, tình trạng đã biết,"
            + " lấy từ nguồn nào, chỗ nào mâu thuẫn hoặc còn thiếu.")
final class AuditCommand extends ConnectionOptions implements Callable<Integer> {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup private Format format = new Format();

  /** How it is written; as text where nothing is asked. */
  private static final class Format {
    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Option(names = "--csv", description = "In dạng bảng CSV.")
    private boolean csv;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    var out = spec.commandLine().getOut();
    Quality quality =
        withClient((client, indices) ->
            StockAudit.of(new Cluster(client), indices, LocalDate.now(VIETNAM)));
    out.print(format.json ? quality.json() : format.csv ? quality.csv() : quality.text());
    out.flush();
    return ExitCode.FINE;
  }
}
