package vn.danchieu.indexer.source.table;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;
import dev.hardwood.schema.SchemaNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.danchieu.indexer.source.content.RowListener;
import vn.danchieu.indexer.source.content.Unreadable;

/**
 * A catalogue as a table stored by columns: one document a row. Only the columns that fill a field
 * are read, a few rows at a time: a row may hold the text of a whole law.
 */
public final class Parquet {
  private static final int TOGETHER = 16;

  private static final Set<CompressionCodec> UNPACKED =
      Set.of(
          CompressionCodec.UNCOMPRESSED,
          CompressionCodec.SNAPPY,
          CompressionCodec.GZIP,
          CompressionCodec.ZSTD);

  /** Text packs to a tenth, the same words in every row to a hundredth. */
  private static final int DENSEST = 300;

  private static final long SMALL = 16L << 20;

  private final Mapping mapping;
  private final RowListener rows;
  private final long most;
  private long written;
  private long promised;
  private long read;

  private Parquet(Path file, Mapping mapping, RowListener rows) throws IOException {
    this.mapping = mapping;
    this.rows = rows;
    this.most = Math.max(SMALL, DENSEST * Files.size(file));
  }

  /** With the file beside it that explains its columns, where there is one. */
  public static void read(Path file, RowListener rows) throws IOException {
    Parquet table = new Parquet(file, mapping(file), rows);
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file))) {
      table.read(reader);
    }
  }

  private static Mapping mapping(Path file) throws Unreadable {
    try {
      return Mapping.beside(file);
    } catch (IOException e) {
      throw new Unreadable(Mapping.UNUSABLE.formatted(e.getMessage()), e);
    }
  }

  private void read(ParquetFileReader reader) throws IOException {
    checkPacking(reader);
    List<String> needed = needed(reader);
    checkColumns(reader, needed);
    promised = reader.getFileMetaData().numRows();
    rows(reader, needed);
    if (read != promised) {
      throw new IOException("có %d dòng, không phải %d".formatted(read, promised));
    }
    if (read == 0) {
      throw new Unreadable("bảng không có dòng nào. Bỏ tệp ra hoặc thay bằng bản có nội dung.");
    }
  }

  /** The columns that fill a field. */
  private List<String> needed(ParquetFileReader reader) throws Unreadable {
    List<String> names =
        reader.getFileSchema().getRootNode().children().stream().map(SchemaNode::name).toList();
    List<Optional<String>> fields = mapping.fields(names);
    if (!Mapping.isUsable(fields)) {
      throw new Unreadable(Mapping.UNKNOWN_COLUMNS);
    }
    return IntStream.range(0, names.size())
        .filter(i -> fields.get(i).isPresent())
        .mapToObj(names::get)
        .toList();
  }

  private void rows(ParquetFileReader reader, List<String> needed) throws IOException {
    try (ColumnReaders columns =
        reader
            .buildColumnReaders(ColumnProjection.columns(needed.toArray(String[]::new)))
            .batchSize(TOGETHER)
            .build()) {
      while (columns.nextBatch()) {
        deliver(columns);
      }
    }
  }

  private static void checkPacking(ParquetFileReader reader) throws Unreadable {
    Optional<CompressionCodec> strange =
        reader.getFileMetaData().rowGroups().stream()
            .flatMap(group -> group.columns().stream())
            .map(chunk -> chunk.metaData().codec())
            .filter(codec -> !UNPACKED.contains(codec))
            .findFirst();
    if (strange.isPresent()) {
      throw new Unreadable(
          "tệp Parquet nén kiểu %s, chưa đọc được. Ghi lại theo SNAPPY, GZIP hoặc ZSTD rồi nạp lại."
              .formatted(strange.get()));
    }
  }

  private static void checkColumns(ParquetFileReader reader, List<String> needed)
      throws Unreadable {
    List<String> seen = new ArrayList<>();
    for (ColumnSchema column : reader.getFileSchema().getColumns()) {
      String name = column.fieldPath().topLevelName();
      if (needed.contains(name) && (seen.contains(name) || !ColumnValues.isReadable(column))) {
        throw new Unreadable(
            "cột “%s” không phải chữ, số hay ngày nên không đọc được. Đổi cột đó thành chữ, hoặc dùng .jsonl, rồi nạp lại."
                .formatted(name));
      }
      seen.add(name);
    }
  }

  /** The values of a list: paragraphs of a text are lines, others parts of one. */
  private static String between(Optional<String> field) {
    return field.equals(Optional.of("text")) ? "\n" : "; ";
  }

  private void deliver(ColumnReaders columns) throws Unreadable {
    List<ColumnValues> values =
        IntStream.range(0, columns.getColumnCount())
            .mapToObj(i -> new ColumnValues(columns.getColumnReader(i)))
            .toList();
    List<Optional<String>> fields =
        mapping.fields(values.stream().map(ColumnValues::name).toList());
    List<String> between = fields.stream().map(Parquet::between).toList();
    for (int i = 0; i < columns.getRecordCount(); i++) {
      int row = i;
      String line =
          mapping
              .line(
                  fields,
                  IntStream.range(0, values.size())
                      .mapToObj(at -> values.get(at).cell(row, between.get(at)))
                      .toList())
              .toString();
      written += line.length();
      if (written > most) {
        throw new Unreadable(
            "nội dung bung ra lớn bất thường (hơn %,d MB), có thể là tệp bẫy. Kiểm tra lại nguồn của tệp."
                .formatted(most >> 20));
      }
      read++;
      rows.row(line, Math.min(1.0, (double) read / Math.max(1, promised)));
    }
  }
}
