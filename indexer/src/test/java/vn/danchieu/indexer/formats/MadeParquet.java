package vn.danchieu.indexer.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a table as Parquet, the plainest way its specification allows: each column of a group of
 * rows is one page, with the values one after the other.
 */
final class MadeParquet implements AutoCloseable {
  private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int PLAIN = 0;
  private static final int RUNS = 3;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;

  /** How many places a decimal has. */
  private static final int SCALE = 2;

  private static final int WIDTH = 16;

  /** How pages are packed, by the numbers of the specification. */
  enum Packing {
    NONE(0),
    SNAPPY(1),
    GZIP(2),
    BROTLI(4),
    ZSTD(6);

    private final int code;

    Packing(int code) {
      this.code = code;
    }

    private byte[] pack(byte[] page) throws IOException {
      return switch (this) {
        case NONE, BROTLI -> page;
        case SNAPPY -> org.xerial.snappy.Snappy.compress(page);
        case ZSTD -> com.github.luben.zstd.Zstd.compress(page);
        case GZIP -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page);
          }
          yield out.toByteArray();
        }
      };
    }
  }

  /** What a column holds: how it is stored and what that means, by the same numbers. */
  enum Kind {
    TEXT(6, 0),
    DATE(1, 6),
    MILLISECONDS(2, 9),
    WHOLE(2, 18),
    OLD_TIME(3, -1),
    REAL(5, -1),
    BYTES(7, -1),
    DECIMAL(7, 5),
    SMALL_DECIMAL(2, 5),
    LIST(6, 0);

    private final int type;
    private final int meaning;

    Kind(int type, int meaning) {
      this.type = type;
      this.meaning = meaning;
    }

    private byte[] bytes(Object value) {
      return switch (this) {
        case TEXT -> {
          byte[] letters = ((String) value).getBytes(StandardCharsets.UTF_8);
          yield little(Integer.BYTES + letters.length).putInt(letters.length).put(letters).array();
        }
        case DATE -> little(Integer.BYTES).putInt((Integer) value).array();
        case MILLISECONDS, WHOLE -> little(Long.BYTES).putLong((Long) value).array();
        case OLD_TIME -> little(12).putLong(0).putInt((Integer) value).array();
        case REAL -> little(Double.BYTES).putDouble((Double) value).array();
        case BYTES -> (byte[]) value;
        case DECIMAL -> wide((BigDecimal) value);
        case SMALL_DECIMAL ->
            little(Long.BYTES).putLong(((BigDecimal) value).unscaledValue().longValue()).array();
        case LIST -> throw new IllegalArgumentException("Texts: " + value);
      };
    }

    /** The highest byte first. */
    private static byte[] wide(BigDecimal value) {
      byte[] shortest = value.unscaledValue().toByteArray();
      byte[] bytes = new byte[WIDTH];
      Arrays.fill(bytes, (byte) (value.signum() < 0 ? -1 : 0));
      System.arraycopy(shortest, 0, bytes, WIDTH - shortest.length, shortest.length);
      return bytes;
    }

    boolean isDecimal() {
      return this == DECIMAL || this == SMALL_DECIMAL;
    }
  }

  record Column(String name, Kind kind) {}

  private final OutputStream out;
  private final List<Column> columns;
  private final Packing packing;
  private final List<ThriftFields> groups = new ArrayList<>();
  private long rows;
  private long written;

  private MadeParquet(OutputStream out, Packing packing, List<Column> columns) throws IOException {
    this.out = out;
    this.columns = columns;
    this.packing = packing;
    write(MARK);
  }

  static MadeParquet open(Path file, Packing packing, List<Column> columns) throws IOException {
    return new MadeParquet(Files.newOutputStream(file), packing, columns);
  }

  /** One of texts; an empty one is absent. */
  static Path of(Path file, Packing packing, List<String> names, String... cells)
      throws IOException {
    List<Column> columns = names.stream().map(name -> new Column(name, Kind.TEXT)).toList();
    try (MadeParquet table = open(file, packing, columns)) {
      List<List<Object>> rows = new ArrayList<>();
      for (int i = 0; i < cells.length; i += names.size()) {
        rows.add(List.of((Object[]) java.util.Arrays.copyOfRange(cells, i, i + names.size())));
      }
      table.group(rows);
    }
    return file;
  }

  /** The next group of rows. */
  void group(List<List<Object>> cells) throws IOException {
    List<ThriftFields> chunks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      chunks.add(chunk(columns.get(i), cells.stream().map(row -> row.get(at)).toList()));
    }
    rows += cells.size();
    groups.add(new ThriftFields().records(1, chunks).longNumber(2, 1).longNumber(3, cells.size()));
  }

  private ThriftFields chunk(Column column, List<Object> values) throws IOException {
    long start = written;
    boolean list = column.kind() == Kind.LIST;
    byte[] page = list ? listPage(values) : page(column.kind(), values);
    int count =
        list
            ? values.stream().mapToInt(v -> Math.max(1, ((List<?>) v).size())).sum()
            : values.size();
    byte[] packed = packing.pack(page);
    ThriftFields data =
        new ThriftFields().number(1, count).number(2, PLAIN).number(3, RUNS).number(4, RUNS);
    write(
        new ThriftFields()
            .number(1, 0)
            .number(2, page.length)
            .number(3, packed.length)
            .record(5, data)
            .bytes());
    long head = written - start;
    write(packed);
    ThriftFields described =
        new ThriftFields()
            .number(1, column.kind().type)
            .numbers(2, List.of(PLAIN, RUNS))
            .texts(3, list ? List.of(column.name(), "list", "element") : List.of(column.name()))
            .number(4, packing.code)
            .longNumber(5, count)
            .longNumber(6, head + page.length)
            .longNumber(7, head + packed.length)
            .longNumber(9, start);
    return new ThriftFields().longNumber(2, start).record(3, described);
  }

  private static byte[] page(Kind kind, List<Object> values) {
    ByteArrayOutputStream levels = new ByteArrayOutputStream();
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (Object value : values) {
      ThriftFields.unsigned(levels, 1 << 1);
      levels.write("".equals(value) ? 0 : 1);
    }
    page.writeBytes(little(Integer.BYTES).putInt(levels.size()).array());
    page.writeBytes(levels.toByteArray());
    values.stream().filter(value -> !"".equals(value)).map(kind::bytes).forEach(page::writeBytes);
    return page.toByteArray();
  }

  /** Lists of texts: an empty list is a row without any. */
  private static byte[] listPage(List<Object> rows) {
    ByteArrayOutputStream repeated = new ByteArrayOutputStream();
    ByteArrayOutputStream defined = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    for (Object row : rows) {
      List<?> texts = (List<?>) row;
      for (int i = 0; i < Math.max(1, texts.size()); i++) {
        ThriftFields.unsigned(repeated, 1 << 1);
        repeated.write(i == 0 ? 0 : 1);
        ThriftFields.unsigned(defined, 1 << 1);
        defined.write(texts.isEmpty() ? 1 : 3);
      }
      texts.forEach(text -> values.writeBytes(Kind.TEXT.bytes(text)));
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (ByteArrayOutputStream levels : List.of(repeated, defined)) {
      page.writeBytes(little(Integer.BYTES).putInt(levels.size()).array());
      page.writeBytes(levels.toByteArray());
    }
    page.writeBytes(values.toByteArray());
    return page.toByteArray();
  }

  @Override
  public void close() throws IOException {
    List<ThriftFields> schema =
        Stream.concat(
                Stream.of(new ThriftFields().text(4, "schema").number(5, columns.size())),
                columns.stream().flatMap(MadeParquet::described))
            .toList();
    byte[] foot =
        new ThriftFields()
            .number(1, 1)
            .records(2, schema)
            .longNumber(3, rows)
            .records(4, groups)
            .bytes();
    write(foot);
    write(little(Integer.BYTES).putInt(foot.length).array());
    write(MARK);
    out.close();
  }

  private static Stream<ThriftFields> described(Column column) {
    return column.kind() == Kind.LIST
        ? Stream.of(
            new ThriftFields().number(3, OPTIONAL).text(4, column.name()).number(5, 1).number(6, 3),
            new ThriftFields().number(3, REPEATED).text(4, "list").number(5, 1),
            value(new Column("element", Kind.TEXT)))
        : Stream.of(value(column));
  }

  private static ThriftFields value(Column column) {
    ThriftFields element = new ThriftFields().number(1, column.kind().type);
    element = column.kind().type == Kind.BYTES.type ? element.number(2, WIDTH) : element;
    element = element.number(3, OPTIONAL).text(4, column.name());
    element = column.kind().meaning < 0 ? element : element.number(6, column.kind().meaning);
    return column.kind().isDecimal() ? element.number(7, SCALE).number(8, 18) : element;
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
