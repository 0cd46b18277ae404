package vn.danchieu.indexer.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The fields of one record in Thrift's compact protocol, which Parquet describes itself in. */
final class ThriftFields {
  private static final int INT = 5;
  private static final int LONG = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int RECORD = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int last;

  ThriftFields number(int field, int value) {
    head(field, INT);
    zigzag(out, value);
    return this;
  }

  ThriftFields longNumber(int field, long value) {
    head(field, LONG);
    zigzag(out, value);
    return this;
  }

  ThriftFields text(int field, String value) {
    head(field, BINARY);
    text(value);
    return this;
  }

  ThriftFields texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::text);
    return this;
  }

  ThriftFields numbers(int field, List<Integer> values) {
    list(field, INT, values.size());
    values.forEach(value -> zigzag(out, value));
    return this;
  }

  ThriftFields record(int field, ThriftFields value) {
    head(field, RECORD);
    out.writeBytes(value.bytes());
    return this;
  }

  ThriftFields records(int field, List<ThriftFields> values) {
    list(field, RECORD, values.size());
    values.forEach(value -> out.writeBytes(value.bytes()));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(out.toByteArray());
    whole.write(0);
    return whole.toByteArray();
  }

  /** No two fields are further apart than fifteen. */
  private void head(int field, int type) {
    out.write((field - last) << 4 | type);
    last = field;
  }

  private void list(int field, int type, int size) {
    head(field, LIST);
    out.write(0xf0 | type);
    unsigned(out, size);
  }

  private void text(String value) {
    byte[] letters = value.getBytes(StandardCharsets.UTF_8);
    unsigned(out, letters.length);
    out.writeBytes(letters);
  }

  private static void zigzag(ByteArrayOutputStream out, long value) {
    unsigned(out, value << 1 ^ value >> 63);
  }

  static void unsigned(ByteArrayOutputStream out, long value) {
    long left = value;
    while ((left & ~0x7fL) != 0) {
      out.write((int) (left & 0x7f | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
