package vn.danchieu.indexer.source.table;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.schema.ColumnSchema;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

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

  /** Whether its cells can be written out: single values, no lists and no tables in the table. */
  static boolean isReadable(ColumnSchema column) {
    return column.type() != PhysicalType.FIXED_LEN_BYTE_ARRAY
        && !(column.logicalType() instanceof LogicalType.DecimalType)
        && column.maxRepetitionLevel() == 0;
  }

  String name() {
    return column.fieldPath().topLevelName();
  }

  /** Empty where the row has none. */
  String cell(int row) {
    if (reader.getLeafValidity().isNull(row)) {
      return "";
    }
    return switch (column.type()) {
      case BYTE_ARRAY -> new String(bytes(row), StandardCharsets.UTF_8);
      case INT32 -> whole(reader.getInts()[row]);
      case INT64 -> whole(reader.getLongs()[row]);
      case INT96 -> day(oldDay(bytes(row)));
      case FLOAT -> real(reader.getFloats()[row]);
      case DOUBLE -> real(reader.getDoubles()[row]);
      case BOOLEAN -> Boolean.toString(reader.getBooleans()[row]);
      case FIXED_LEN_BYTE_ARRAY -> throw new IllegalArgumentException("Bytes in " + name());
    };
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
