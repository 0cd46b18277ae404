package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Dispute;
import vn.danchieu.index.StoredWork.Days;

/** The day on which an act says that it takes effect, and what holds from that day. */
class FirstDayTest {
  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH SƠN LA

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: %s

      Sơn La, ngày %s

      QUYẾT ĐỊNH
      %s

      """;

  private static final String OLD = "8/2022/QĐ-UBND";
  private static final String NEW = "15/2026/QĐ-UBND";

  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");

  private Path decision(String number, String day, String subject, String body) throws Exception {
    return Files.writeString(
        folder.resolve(number.replace('/', '-') + ".txt"),
        HEAD.formatted(number, day, subject) + body);
  }

  private Path old() throws Exception {
    return decision(
        OLD,
        "10 tháng 02 năm 2022",
        "Ban hành Quy định về bến bãi",
        "Điều 1. Ban hành Quy định về bến bãi.\n"
            + "Điều 2. Quyết định này có hiệu lực từ ngày 20 tháng 02 năm 2022.\n");
  }

  private StoredDocument loaded(String body) throws Exception {
    shelf.load(decision(NEW, "04 tháng 5 năm 2026", "Ban hành Quy định về bến xe", body));
    return shelf.document(NEW);
  }

  private Optional<LocalDate> endOf(String number) throws Exception {
    return shelf.work(number).derived().orElseThrow().states().of("het-hieu-luc").stream()
        .findFirst()
        .flatMap(Days::gte);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2026. | 2026-09-01",
        "Quyết định này có hiệu lực từ 15/6/2026 và thay thế các quy định trước đây. | 2026-06-15",
        "Quyết định này có hiệu lực kể từ ngày ký. | 2026-05-04",
        "Quyết định này có hiệu lực thi hành từ ngày ký ban hành. | 2026-05-04",
        "Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký. | 2026-05-14",
        "Quyết định này có hiệu lực sau 15 (mười lăm) ngày, kể từ ngày ban hành. | 2026-05-19",
        "Hiệu lực thi hành. Quyết định này được thông qua tại phiên họp và có hiệu lực từ ngày"
            + " 1-7-2026 | 2026-07-01",
        "Điều khoản thi hành. Quyết định có hiệu lực thi hành từ ngày 20/5/2026. | 2026-05-20",
        "Quyết định này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo. | none",
        "Khoản 2 Điều 3 của Quyết định này có hiệu lực từ ngày 01/7/2026. | none",
        "Nghị quyết này có hiệu lực từ ngày 01/7/2026. | none"
      })
  void theActNamesItsFirstDay(String clause, String day) throws Exception {
    StoredDocument document = loaded("Điều 1. Ban hành Quy định.\nĐiều 2. " + clause + "\n");
    assertThat(document.effective().map(LocalDate::toString).orElse("none")).isEqualTo(day);
  }

  @Test
  void whatItPutsIntoAnotherActIsNotSaidOfItself() throws Exception {
    StoredDocument document =
        loaded(
            """
            Điều 1. Sửa đổi Điều 9 của Quyết định số 8/2022/QĐ-UBND như sau:
            “Điều 9. Hiệu lực
            1. Quyết định này có hiệu lực từ ngày 01 tháng 3 năm 2022.
            2. Các sở thi hành.”
            Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 10 năm 2026.
            """);
    assertThat(document.effective()).contains(LocalDate.of(2026, 10, 1));
  }

  @Test
  void beforeItsDayAnActIsNotInForce() throws Exception {
    loaded("Điều 1. Ban hành Quy định.\nĐiều 2. Quyết định này có hiệu lực từ ngày 01/9/2026.\n");
    assertThat(shelf.work(NEW).derived().orElseThrow().states().of("chua-co-hieu-luc"))
        .containsExactly(new Days(Optional.empty(), Optional.of(LocalDate.of(2026, 9, 1))));
  }

  @Test
  void aRepealHoldsFromTheDayThatAnotherArticleNames() throws Exception {
    shelf.load(old());
    loaded(
        """
        Điều 1. Bãi bỏ Quyết định số 8/2022/QĐ-UBND ngày 10 tháng 02 năm 2022 của UBND tỉnh Sơn La.
        Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 9 năm 2026.
        """);
    assertThat(endOf(OLD)).contains(LocalDate.of(2026, 9, 1));
  }

  @Test
  void aRepealHoldsFromTheDayOfItsActWhereItSaysSo() throws Exception {
    shelf.load(old());
    loaded(
        """
        Điều 1. Ban hành Quy định về bến xe.
        Điều 2. Hiệu lực thi hành
        1. Quyết định này có hiệu lực từ ngày 01 tháng 9 năm 2026.
        2. Quyết định số 8/2022/QĐ-UBND của UBND tỉnh hết hiệu lực kể từ ngày Quyết định này có hiệu lực.
        """);
    assertThat(endOf(OLD)).contains(LocalDate.of(2026, 9, 1));
  }

  @Test
  void theDayThatARepealNamesItselfIsItsOwn() throws Exception {
    shelf.load(old());
    loaded(
        """
        Điều 1. Quyết định số 8/2022/QĐ-UBND của UBND tỉnh hết hiệu lực kể từ ngày 01/12/2026.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
        """);
    assertThat(endOf(OLD)).contains(LocalDate.of(2026, 12, 1));
  }

  private StoredDocument recorded(String effective, String said) throws Exception {
    Path line =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"number":"15/2026/QĐ-UBND","type":"Quyết định","issuer":"Ủy ban nhân dân tỉnh Sơn La",\
            "issued":"2026-05-04","effective":"%s","title":"Ban hành Quy định","source":"Sổ",\
            "text":"Điều 1. Ban hành Quy định.\\nĐiều 2. Quyết định này có hiệu lực từ ngày %s."}
            """
                .formatted(effective, said));
    shelf.load(line);
    return shelf.document(NEW);
  }

  @Test
  void aRecordThatNamesAnEarlierDayGivesWayToTheText() throws Exception {
    StoredDocument document = recorded("2026-05-20", "01/9/2026");

    assertThat(document.effective()).contains(LocalDate.of(2026, 9, 1));
    assertThat(document.disputed())
        .containsExactly(
            new Dispute(
                "effective", "Về ngày có hiệu lực: 20/05/2026 (Sổ); 01/09/2026 (toàn văn)."));
  }

  @Test
  void aRecordThatNamesALaterDayIsKeptBesideTheText() throws Exception {
    StoredDocument document = recorded("2026-09-01", "20/5/2026");

    assertThat(document.effective()).contains(LocalDate.of(2026, 9, 1));
    assertThat(document.disputed())
        .containsExactly(
            new Dispute(
                "effective", "Về ngày có hiệu lực: 01/09/2026 (Sổ); 20/05/2026 (toàn văn)."));
  }

  @Test
  void aDayYearsAfterTheRecordedOneIsThatOfAnotherAct() throws Exception {
    assertThat(recorded("2026-05-20", "01/9/2028").effective()).contains(LocalDate.of(2026, 5, 20));
  }

  @Test
  void aPlanEndsNoDecisionHoweverItSpeaksOfIt() throws Exception {
    shelf.load(old());
    shelf.load(
        Files.writeString(
            folder.resolve("kh.txt"),
            HEAD.formatted("44/KH-UBND", "04 tháng 5 năm 2026", "x")
                    .replace("QUYẾT ĐỊNH\nx", "KẾ HOẠCH\nRà soát văn bản")
                + """
                1. Bãi bỏ Quyết định số 8/2022/QĐ-UBND ngày 10/02/2022 của UBND tỉnh Sơn La.
                2. Dự thảo Quyết định thay thế Quyết định số 8/2022/QĐ-UBND.
                """));
    assertThat(shelf.work(OLD).derived().orElseThrow().changes()).isEmpty();
  }

  @Test
  void aListOfActsToComeEndsNothing() throws Exception {
    shelf.load(old());
    shelf.load(
        decision(
            "702/QĐ-UBND",
            "04 tháng 5 năm 2026",
            "Phê duyệt danh mục quyết định cần ban hành năm 2026",
            """
            Điều 1. Phê duyệt danh mục gồm:
            1. Bãi bỏ Quyết định số 8/2022/QĐ-UBND của UBND tỉnh.
            """));
    assertThat(shelf.work(OLD).derived().orElseThrow().changes()).isEmpty();
  }

  @Test
  void aProvinceEndsNothingThatTheCentreMade() throws Exception {
    Path law =
        Files.writeString(
            folder.resolve("tt.jsonl"),
            """
            {"number":"3/2023/TT-BXD","type":"Thông tư","issuer":"Bộ Xây dựng","issued":"2023-02-01",\
            "title":"Thông tư về bến bãi","source":"Sổ","text":"Điều 1. Bến bãi."}
            """);
    shelf.load(law);
    loaded(
        "Điều 1. Bãi bỏ Thông tư số 3/2023/TT-BXD của Bộ Xây dựng.\n"
            + "Điều 2. Sửa đổi Điều 2 của Thông tư số 3/2023/TT-BXD.\n");
    assertThat(shelf.work("3/2023/TT-BXD").derived().orElseThrow().changes()).isEmpty();
  }

  /** The text of 2018 was brought up to date: it tells of what was done years later. */
  @ParameterizedTest
  @CsvSource({
    "', có hiệu lực thi hành kể từ ngày 28/11/2022', 2022-11-28",
    "'', 2022-12-31",
  })
  void whatALaterActDidIsNotToldOfDaysBeforeIt(String day, String from) throws Exception {
    shelf.load(
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"number":"24/2019/TT-BGTVT","type":"Thông tư","effective":"2019-10-01","title":"Ban hành quy chuẩn","text":"Điều 1. Quy chuẩn."}
            {"number":"29/2018/TT-BGTVT","type":"Thông tư","issued":"2018-05-14","title":"Quy định","text":"Điều 1. Quy chuẩn\\n(Điều 1 Thông tư số 24/2019/TT-BGTVT, có hiệu lực thi hành kể từ ngày 01/10/2019, bị ngưng hiệu lực bởi Thông tư số 27/2022/TT-BGTVT%s.)"}
            """
                .formatted(day)));

    assertThat(
            shelf
                .work("24/2019/TT-BGTVT")
                .derived()
                .orElseThrow()
                .states()
                .of("ngung-hieu-luc-mot-phan"))
        .containsExactly(new Days(Optional.of(LocalDate.parse(from)), Optional.empty()));
  }
}
