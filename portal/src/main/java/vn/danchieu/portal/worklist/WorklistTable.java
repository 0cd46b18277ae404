package vn.danchieu.portal.worklist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.MissingDocuments.Missing;
import vn.danchieu.portal.text.Csv;

/** All that is missing as a table, written as it is read; it begins with its first row. */
final class WorklistTable {
  private static final Object[] HEAD = {
    "so_van_ban_dan_chieu",
    "ten",
    "loai",
    "so_hieu",
    "co_quan",
    "ngay",
    "trich_yeu",
    "ho_so",
    "dinh_danh"
  };

  private final HttpServletResponse response;
  private Optional<BufferedWriter> writer = Optional.empty();
  private long rows;

  WorklistTable(HttpServletResponse response) {
    this.response = response;
  }

  /** Where there is one, the answer has begun. */
  long rows() {
    return rows;
  }

  void add(Missing row) {
    StoredDocument described = row.described();
    write(
        row.citedBy(),
        Named.shortly(described),
        described.type(),
        described.number(),
        described.issuer(),
        described.issued(),
        described.title(),
        row.record().map(Addresses::of),
        described.identity());
    rows++;
  }

  void end() throws IOException {
    begun().close();
  }

  private void write(Object... cells) {
    try {
      begun().write(Csv.line(cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedWriter begun() throws IOException {
    if (writer.isEmpty()) {
      response.setContentType("text/csv;charset=UTF-8");
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"con-thieu.csv\"");
      // From here on only cutting the connection can report a failure.
      response.flushBuffer();
      BufferedWriter to =
          new BufferedWriter(
              new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
      to.write(Csv.MARK + Csv.line(HEAD));
      writer = Optional.of(to);
    }
    return writer.get();
  }
}
