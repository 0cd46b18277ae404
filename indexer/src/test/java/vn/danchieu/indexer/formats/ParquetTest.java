package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchieu.indexer.formats.MadeParquet.Column;
import vn.danchieu.indexer.formats.MadeParquet.Kind;
import vn.danchieu.indexer.formats.MadeParquet.Packing;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;
import vn.danchieu.indexer.source.Sources;
import vn.danchieu.indexer.source.guard.ReadingLimits;

/** Tables in columns, one document a row, as data sets are handed around. */
class ParquetTest {
  private static final List<String> NAMES = List.of("Số ký hiệu", "title", "Ghi chú", "issued");

  @TempDir Path folder = Path.of("");

  private Path table(Packing packing) throws Exception {
    return MadeParquet.of(
        folder.resolve("kho.parquet"),
        packing,
        NAMES,
        "12/KH-UBND",
        "Kế hoạch\nphần 2",
        "x",
        "5/3/2020",
        "13/KH-UBND",
        "Kế hoạch B",
        "",
        "");
  }

  private static List<String> lines(Collected read) {
    return read.inputs.stream()
        .map(input -> (Input.LineInput) input)
        .map(line -> line.origin().line() + " " + line.line().json())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Packing.class,
      names = {"NONE", "SNAPPY", "GZIP", "ZSTD"})
  void eachRowIsADocument(Packing packing) throws Exception {
    Collected read = Collected.from(table(packing));
    assertThat(read.problems).isEmpty();
    assertThat(lines(read))
        .containsExactly(
            "1 {\"number\":\"12/KH-UBND\",\"title\":\"Kế hoạch\\nphần"
                + " 2\",\"issued\":\"2020-03-05\"}",
            "2 {\"number\":\"13/KH-UBND\",\"title\":\"Kế hoạch B\"}");
  }

  @Test
  void datesAndNumbersAreWrittenOut() throws Exception {
    LocalDate day = LocalDate.of(2020, 3, 5);
    Path file = folder.resolve("kho.parquet");
    List<Column> columns =
        List.of(
            new Column("id", Kind.WHOLE),
            new Column("number", Kind.TEXT),
            new Column("issued", Kind.DATE),
            new Column("effective", Kind.MILLISECONDS),
            new Column("expired", Kind.OLD_TIME),
            new Column("signer", Kind.REAL));
    try (MadeParquet table = MadeParquet.open(file, Packing.SNAPPY, columns)) {
      table.group(
          List.of(
              List.of(
                  7L,
                  "1/QĐ",
                  (int) day.toEpochDay(),
                  day.atTime(7, 30).toInstant(ZoneOffset.UTC).toEpochMilli(),
                  (int) day.toEpochDay() + 2_440_588,
                  15.0)));
      table.group(List.of(List.of(8L, "2/QĐ", "", "", "", "")));
    }
    assertThat(lines(Collected.from(file)))
        .containsExactly(
            "1 {\"id\":\"7\",\"number\":\"1/QĐ\",\"issued\":\"2020-03-05\",\"effective\":\"2020-03-05\",\"expired\":\"2020-03-05\",\"signer\":\"15\"}",
            "2 {\"id\":\"8\",\"number\":\"2/QĐ\"}");
  }

  @Test
  void decimalsAndListsAreWrittenOut() throws Exception {
    Path file = folder.resolve("kho.parquet");
    List<Column> columns =
        List.of(
            new Column("id", Kind.DECIMAL),
            new Column("number", Kind.TEXT),
            new Column("signer", Kind.SMALL_DECIMAL),
            new Column("text", Kind.LIST),
            new Column("subjects", Kind.LIST));
    try (MadeParquet table = MadeParquet.open(file, Packing.SNAPPY, columns)) {
      table.group(
          List.of(
              List.of(
                  new BigDecimal("-1234567.89"),
                  "1/QĐ",
                  new BigDecimal("15.00"),
                  List.of("QUYẾT ĐỊNH", "Điều 1. Một."),
                  List.of("Đất đai", "Thuế, phí")),
              List.of("", "2/QĐ", "", List.of(), List.of("Thuế"))));
      table.group(
          List.of(List.of(new BigDecimal("0.05"), "3/QĐ", "", List.of("Điều 1."), List.of())));
    }
    Collected read = Collected.from(file);
    assertThat(read.problems).isEmpty();
    assertThat(lines(read))
        .containsExactly(
            "1 {\"id\":\"-1234567.89\",\"number\":\"1/QĐ\",\"signer\":\"15.00\",\"text\":\"QUYẾT"
                + " ĐỊNH\\nĐiều 1. Một.\",\"subjects\":\"Đất đai; Thuế, phí\"}",
            "2 {\"number\":\"2/QĐ\",\"subjects\":\"Thuế\"}",
            "3 {\"id\":\"0.05\",\"number\":\"3/QĐ\",\"text\":\"Điều 1.\"}");
  }

  @Test
  void howMuchOfTheFileHasBeenReadIsToldWithEachRow() throws Exception {
    Path file = folder.resolve("kho.parquet");
    try (MadeParquet table =
        MadeParquet.open(file, Packing.NONE, List.of(new Column("number", Kind.TEXT)))) {
      table.group(numbers(1, 4));
    }
    long size = Files.size(file);
    Counted read = new Counted();
    new Sources(read, ReadingLimits.standard()).read(List.of(file));
    assertThat(read.passed).containsExactly(size / 4, size / 2, size * 3 / 4, size, size);
  }

  @Test
  void columnsByAMappingFile() throws Exception {
    Files.writeString(
        folder.resolve("kho.mapping.json"),
        "{\"columns\":{\"ma_so\":\"number\"},\"constants\":{\"source\":\"Kho lưu trữ\"}}");
    MadeParquet.of(folder.resolve("kho.parquet"), Packing.NONE, List.of("ma_so"), "1/QĐ");
    assertThat(lines(Collected.from(folder)))
        .containsExactly("1 {\"source\":\"Kho lưu trữ\",\"number\":\"1/QĐ\"}");
  }

  @Test
  void insideAnArchiveToo() throws Exception {
    Path zip = folder.resolve("a.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new java.util.zip.ZipEntry("kho.parquet"));
      out.write(Files.readAllBytes(table(Packing.SNAPPY)));
      out.closeEntry();
    }
    Collected read = Collected.from(zip);
    assertThat(read.problems).isEmpty();
    assertThat(read.inputs.stream().map(input -> input.origin().toString()))
        .containsExactly(zip + "!/kho.parquet:1", zip + "!/kho.parquet:2");
  }

  @Test
  void withoutAColumnThatNamesADocument() throws Exception {
    Path file = folder.resolve("la.parquet");
    MadeParquet.of(file, Packing.NONE, List.of("a", "issued"), "1", "2020-03-05");
    assertThat(Collected.from(file).refusal())
        .startsWith("không biết cột nào là số, trích yếu hay nội dung. Đặt cạnh tệp");
  }

  @Test
  void withoutRows() throws Exception {
    Path file = MadeParquet.of(folder.resolve("rong.parquet"), Packing.NONE, List.of("number"));
    assertThat(Collected.from(file).refusal())
        .isEqualTo("bảng không có dòng nào. Bỏ tệp ra hoặc thay bằng bản có nội dung.");
  }

  @Test
  void packedInAWayThatIsNotRead() throws Exception {
    assertThat(Collected.from(table(Packing.BROTLI)).refusal())
        .isEqualTo(
            "tệp Parquet nén kiểu BROTLI, chưa đọc được. Ghi lại theo SNAPPY, GZIP hoặc ZSTD rồi"
                + " nạp lại.");
  }

  @Test
  void withAColumnOfAnotherKind() throws Exception {
    Path file = folder.resolve("la.parquet");
    List<Column> columns =
        List.of(new Column("title", Kind.TEXT), new Column("issued", Kind.BYTES));
    MadeParquet.open(file, Packing.NONE, columns).close();
    assertThat(Collected.from(file).refusal())
        .isEqualTo(
            "cột “issued” không phải chữ, số hay ngày nên không đọc được. Đổi cột đó thành chữ,"
                + " hoặc dùng .jsonl, rồi nạp lại.");
  }

  /** A kilobyte that says the same words some millions of times. */
  @Test
  void whatUnfoldsToFarMore() throws Exception {
    Path file = folder.resolve("bom.parquet");
    try (MadeParquet table =
        MadeParquet.open(file, Packing.ZSTD, List.of(new Column("title", Kind.TEXT)))) {
      table.group(Collections.nCopies(20, List.<Object>of("x".repeat(1 << 20))));
    }
    assertThat(Files.size(file)).isLessThan(10_000);
    Collected read = Collected.from(file);
    assertThat(read.inputs).hasSize(15);
    assertThat(read.problems)
        .extracting(problem -> problem.message())
        .containsExactly(
            "nội dung bung ra lớn bất thường (hơn 16 MB), có thể là tệp bẫy. Kiểm tra lại nguồn của"
                + " tệp. 15 dòng đầu đã được nạp.");
  }

  /** Of half a gigabyte, by a process that may use an eighth of it. */
  @Test
  @Tag("slow")
  void aTableFarLargerThanMemoryIsReadWhole() throws Exception {
    Path file = folder.resolve("lon.parquet");
    try (MadeParquet table =
        MadeParquet.open(
            file,
            Packing.NONE,
            List.of(new Column("number", Kind.TEXT), new Column("text", Kind.TEXT)))) {
      for (int i = 0; i < 500; i++) {
        String number = i + "/QĐ";
        table.group(Collections.nCopies(10, List.<Object>of(number, "chữ ".repeat(20_000))));
      }
    }
    ReadingLimits limits =
        new ReadingLimits(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofHours(1), 64);
    Counted read = new Counted();
    new Sources(read, limits).read(List.of(file));
    assertThat(read.problems).isEmpty();
    assertThat(read.count).isEqualTo(5000);
  }

  private static final class Counted implements InputReceiver {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Long> passed = new ArrayList<>();
    private int count;

    @Override
    public void passed(long bytes) {
      passed.add(bytes + (passed.isEmpty() ? 0 : passed.getLast()));
    }

    @Override
    public void input(Input input) {
      count++;
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }

  /** Some rows before the damage may have been read; the next file is read all the same. */
  @Test
  void whatIsDamagedInItsMiddle() throws Exception {
    Path file = folder.resolve("a-hong.parquet");
    try (MadeParquet table =
        MadeParquet.open(file, Packing.GZIP, List.of(new Column("number", Kind.TEXT)))) {
      table.group(numbers(1, 40));
      table.group(numbers(41, 80));
    }
    byte[] bytes = Files.readAllBytes(file);
    int second = lastIndexOf(bytes, new byte[] {0x1f, (byte) 0x8b});
    Arrays.fill(bytes, second, second + 20, (byte) 0x55);
    Files.write(file, bytes);
    Path next = Made.zip(folder.resolve("b.zip"), Map.of("mot.txt", "Số: 9/KH-UBND"));

    Collected read = Collected.from(file, next);

    int rows = read.inputs.size() - 1;
    assertThat(rows).isLessThanOrEqualTo(40);
    assertThat(read.inputs.getLast().origin()).hasToString(next + "!/mot.txt");
    assertThat(read.problems).hasSize(1);
    assertThat(read.problems.getFirst().message())
        .matches(
            "tệp Parquet hỏng, không đọc được \\(.*\\)\\. Mở bằng chương trình đã tạo ra nó, lưu"
                + " lại rồi nạp lại\\."
                + (rows == 0 ? "" : " %d dòng đầu đã được nạp\\.".formatted(rows)));
  }

  private static List<List<Object>> numbers(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(i -> List.<Object>of(i + "/QĐ")).toList();
  }

  private static int lastIndexOf(byte[] bytes, byte[] sought) {
    for (int i = bytes.length - sought.length; i >= 0; i--) {
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    throw new AssertionError("Not there");
  }

  /** Whatever bytes are damaged: some rows or none, one reason at most, and always an end. */
  @Test
  void damagedAnywhere() throws Exception {
    byte[] whole = Files.readAllBytes(table(Packing.SNAPPY));
    List<Path> damaged = new ArrayList<>();
    for (int i = 4; i < whole.length; i += whole.length / 24) {
      byte[] bytes = whole.clone();
      bytes[i] ^= (byte) 0xff;
      damaged.add(Files.write(folder.resolve("hong-%03d.parquet".formatted(i)), bytes));
    }
    damaged.add(Files.write(folder.resolve("nua.parquet"), Arrays.copyOf(whole, whole.length / 2)));
    damaged.add(table(Packing.NONE));

    Collected read = Collected.from(damaged.toArray(Path[]::new));

    assertThat(lines(read))
        .endsWith(
            "1 {\"number\":\"12/KH-UBND\",\"title\":\"Kế hoạch\\nphần"
                + " 2\",\"issued\":\"2020-03-05\"}",
            "2 {\"number\":\"13/KH-UBND\",\"title\":\"Kế hoạch B\"}");
    assertThat(read.problems)
        .extracting(problem -> problem.file().replaceAll(":\\d+$", ""))
        .doesNotHaveDuplicates();
  }
}
