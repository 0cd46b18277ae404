package vn.danchieu.indexer.source.table;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.LayerKind;
import dev.hardwood.schema.ColumnSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of one column of a Parquet table as a person would write them. */
final class ColumnValues {
  /** The number that the day on which Unix counts from has in the old way of storing times. */
  private static final int UNIX_DAY = 2_440_588;

  private final ColumnReader reader;
  private final ColumnSchema column;

  ColumnValues(ColumnReader reader) {
    this.reader = reader;
    this.column = reader.getColumnSchema();
  }

  /** Whether its cells can be written out: values and lists of them, no tables in the table. */
  static boolean isReadable(ColumnSchema column) {
    return (column.type() != PhysicalType.FIXED_LEN_BYTE_ARRAY || isDecimal(column))
        && column.maxRepetitionLevel() <= 1;
  }

  private static boolean isDecimal(ColumnSchema column) {
    return column.logicalType() instanceof LogicalType.DecimalType;
  }

  String name() {
    return column.fieldPath().topLevelName();
  }

  /**
   * Empty where the row has none.
   *
   * @param between what parts the values of a list
   */
  String cell(int row, String between) {
    for (int layer = 0; layer < reader.getLayerCount(); layer++) {
      if (reader.getLayerKind(layer) == LayerKind.REPEATED) {
        int[] offsets = reader.getLayerOffsets(layer);
        return IntStream.range(offsets[row], offsets[row + 1])
            .mapToObj(this::value)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(between));
      }
    }
    return value(row);
  }

  private String value(int at) {
    if (reader.getLeafValidity().isNull(at)) {
      return "";
    }
    return switch (column.type()) {
      case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> written(bytes(at));
      case INT32 -> whole(reader.getInts()[at]);
      case INT64 -> whole(reader.getLongs()[at]);
      case INT96 -> day(oldDay(bytes(at)));
      case FLOAT -> real(reader.getFloats()[at]);
      case DOUBLE -> real(reader.getDoubles()[at]);
      case BOOLEAN -> Boolean.toString(reader.getBooleans()[at]);
    };
  }

  private String written(byte[] bytes) {
    return column.logicalType() instanceof LogicalType.DecimalType decimal
        ? new BigDecimal(new BigInteger(bytes), decimal.scale()).toPlainString()
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static int oldDay(byte[] time) {
    return ByteBuffer.wrap(time).order(ByteOrder.LITTLE_ENDIAN).getInt(Long.BYTES) - UNIX_DAY;
  }

  private byte[] bytes(int at) {
    int[] offsets = reader.getBinaryOffsets();
    return Arrays.copyOfRange(reader.getBinaryValues(), offsets[at], offsets[at + 1]);
  }

  private String whole(long value) {
    return switch (column.logicalType()) {
      case LogicalType.DateType _ -> day(value);
      case LogicalType.DecimalType decimal ->
          BigDecimal.valueOf(value, decimal.scale()).toPlainString();
      case LogicalType.TimestampType time -> Instant.EPOCH.plus(value, unit(time)).toString();
      case null, default -> Long.toString(value);
    };
  }

  private static ChronoUnit unit(LogicalType.TimestampType time) {
    return switch (time.unit()) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }

  private static String day(long fromUnixDay) {
    return LocalDate.ofEpochDay(fromUnixDay).toString();
  }

  /** Whole numbers with gaps between them are stored so by some programs. */
  private static String real(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
        : "";
  }
}
