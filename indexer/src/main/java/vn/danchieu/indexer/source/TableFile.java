package vn.danchieu.indexer.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.source.script.Decoding;
import vn.danchieu.indexer.source.table.CsvFile;
import vn.danchieu.indexer.source.table.Mapping;

/** A catalogue as a table: one document a row. */
final class TableFile {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final InputOrigin origin;
  private final InputReceiver receiver;

  TableFile(Path file, InputOrigin origin, InputReceiver receiver) {
    this.file = file;
    this.origin = origin;
    this.receiver = receiver;
  }

  void read() throws IOException {
    Mapping mapping;
    try {
      mapping = origin.entry().isPresent() ? Mapping.none() : Mapping.beside(file);
    } catch (IOException e) {
      error(Mapping.UNUSABLE.formatted(Sources.reason(e)));
      return;
    }
    try (Reader in = open()) {
      rows(CsvFile.of(in, mapping.separator()), mapping);
    } catch (java.nio.charset.CharacterCodingException e) {
      error("chữ không theo bảng mã UTF-8. Lưu lại tệp theo UTF-8 rồi nạp lại.");
    }
  }

  /** In any table of letters where it fits in memory, else in UTF-8. */
  private Reader open() throws IOException {
    if (Files.size(file) <= TextFile.LONGEST) {
      Optional<String> text = Decoding.decode(Files.readAllBytes(file));
      if (text.isPresent()) {
        return new StringReader(text.get());
      }
    }
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            receiver.watched(in),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        BUFFER);
  }

  private void rows(CsvFile csv, Mapping mapping) throws IOException {
    Optional<CsvFile.Row> headings = csv.next();
    List<Optional<String>> fields =
        mapping.fields(
            headings.map(CsvFile.Row::cells).orElse(List.of()).stream()
                .map(TextFile::withoutMark)
                .toList());
    if (!Mapping.isUsable(fields)) {
      error(Mapping.UNKNOWN_COLUMNS);
      return;
    }
    for (Optional<CsvFile.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
      receiver.input(
          new Input.LineInput(
              origin.at(row.get().line()),
              new ImportLine(mapping.line(fields, row.get().cells()))));
    }
  }

  private void error(String message) {
    receiver.problem(origin.error(LoadStage.SOURCE, message));
  }
}
