package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever comes in, no exception comes out, and every offset lies inside the text. */
class RobustnessTest {
  private static final String LETTER =
      """
      Số: **1225**/UBND-NC
      Thực hiện Công văn số 1990-CV/TU ngày 26/02/2020 của Ban Thường vụ Tỉnh ủy về việc tiếp tục \
      đẩy mạnh công tác dân vận, UBND tỉnh yêu cầu các Sở triển khai như sau:
      1. Tiếp tục thực hiện Kế hoạch số 3676/KH-UBND ngày 27/7/2017 của UBND tỉnh về thực hiện \
      Chương trình phối hợp giữa Ban Dân vận Tỉnh ủy và Ban Cán sự Đảng UBND tỉnh giai đoạn 2017 – 2021.
      2. Đẩy mạnh thực hiện Pháp lệnh số 34/2007/PL-UBTVQH11 và Nghị định số 04/2015/NĐ-CP; \
      điểm a, b khoản 2 Điều 5 Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 45/2013/QH13 \
      đã được sửa đổi theo Luật số 35/2018/QH14 hết hiệu lực kể từ ngày Nghị định này có hiệu lực.
      3. Quy chuẩn QCVN 41:2025/BNNMT, Nghị quyết 57, Kế hoạch nêu trên, BLHS 2015, Hiến pháp năm 2013.
      """;

  private static final String[] PIECES = {
    "Nghị định ",
    "số ",
    "Luật ",
    "Hiến pháp ",
    "12",
    "/",
    "-",
    "2015",
    "NĐ-CP",
    "QH13",
    " ",
    "\n",
    "\n\n",
    "ngày ",
    "tháng ",
    "năm ",
    "của ",
    "UBND tỉnh ",
    "Bộ ",
    "và ",
    ",",
    ";",
    ".",
    "(",
    ")",
    "[",
    "]",
    "*",
    "_",
    "này",
    "nêu trên",
    "Điều ",
    "khoản ",
    "điểm ",
    "a",
    "\u0301",
    "\u00AD",
    "\uD83D",
    "\uDE00",
    "đ",
    "Ð",
    "“",
    "TTg",
    "của",
    "Chương trình phối hợp ",
    "giữa ",
    "sửa đổi, bổ sung ",
    "hết hiệu lực",
    "được ",
    "bởi ",
    "O4",
    "\t",
    "\u0000",
    "QCVN ",
    "Kế hoạch ",
    "TW"
  };

  private static void check(String text) {
    Reading reading = CitationReader.standard().read(text, Host.unknown());
    int last = 0;
    for (Citation citation : reading.citations()) {
      assertThat(citation.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(citation.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(citation.text()).isEqualTo(citation.span().of(text)).isNotEmpty();
      last = citation.span().start();
      citation.dateSpan().ifPresent(span -> inside(span, text));
      citation.issuerSpan().ifPresent(span -> inside(span, text));
      citation.pinpointSpan().ifPresent(span -> inside(span, text));
      assertThat(Keys.identity(citation.reference())).isNotEmpty();
      assertThat(Keys.of(citation.reference())).doesNotHaveDuplicates();
      assertThat(CitationJsonWriter.of(citation)).startsWith("{").endsWith("}");
    }
    for (Edge edge : reading.edges()) {
      inside(edge.sentence(), text);
      edge.trigger().ifPresent(span -> inside(span, text));
    }
    for (Citation citation : reading.citations()) {
      assertThat(reading.edges()).anyMatch(edge -> edge.target() == citation);
    }
  }

  private static void inside(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  @Test
  void readsATextCutOffAnywhere() {
    for (int end = 0; end <= LETTER.length(); end++) {
      check(LETTER.substring(0, end));
      check(LETTER.substring(end));
    }
  }

  @Test
  void readsRandomTexts() {
    long seed = 20200324;
    Random random = new Random(seed);
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int j = 0; j < length; j++) {
        text.append(
            random.nextInt(12) == 0
                ? Character.toString((char) random.nextInt(0x10000))
                : PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        check(text.toString());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", text " + i + ": " + text, e);
      }
      Numbers.inQuery(text.toString());
      Numbers.parse(text.toString());
    }
  }

  @Test
  void readsDecomposedTextLikeComposedText() {
    String decomposed = Normalizer.normalize(LETTER, Normalizer.Form.NFD);
    check(decomposed);
    var composedNumbers =
        CitationReader.standard().read(LETTER).citations().stream()
            .map(c -> c.reference().number())
            .toList();
    var decomposedNumbers =
        CitationReader.standard().read(decomposed).citations().stream()
            .map(c -> c.reference().number())
            .toList();
    assertThat(decomposedNumbers).isEqualTo(composedNumbers);
  }

  @Test
  void readsBytesOfOtherEncodings() {
    byte[] bytes = LETTER.getBytes(StandardCharsets.UTF_8);
    check(new String(bytes, StandardCharsets.ISO_8859_1));
    check(new String(bytes, Charset.forName("windows-1258")));
    check(new String(bytes, StandardCharsets.UTF_16LE));
    check("NghÞ ®Þnh sè 04/2015/N§-CP ngµy 09/01/2015 cña ChÝnh phñ");
  }

  @Test
  void takesTimeInProportionToHostileInput() {
    String[] units = {
      "(",
      "1/",
      "Nghị định số ",
      "a",
      "Luật sửa đổi, bổ sung ",
      "Chương trình phối hợp ",
      "điểm a, b khoản 1 ",
      "số 1/",
      "Kế hoạch số 1/KH-UBND về thực hiện ",
      "Luật Đất đai và ",
      "ban hành Quyết định ",
      "\u0301",
      "1/QĐ-A-"
    };
    for (String unit : units) {
      String few = unit.repeat(250_000 / unit.length());
      long forFew = LongStream.generate(() -> processorTime(few)).limit(3).min().orElseThrow();
      assertThat(processorTime(few.repeat(8)))
          .as("milliseconds for eight times as much of \"%s\", as of what takes %d", unit, forFew)
          .isLessThan(24 * Math.max(forFew, 5));
    }
  }

  /**
   * In milliseconds, of this thread alone: others that work do not count. In proportion, eight
   * times as much takes eight times as long; in proportion to the square, 64 times.
   */
  private static long processorTime(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    CitationReader.standard().read(text);
    return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
  }
}
