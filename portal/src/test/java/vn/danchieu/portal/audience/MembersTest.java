package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.client.opensearch.OpenSearchClient;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.portal.audience.Stack.Answer;

/** What those see who may: with its mark, and kept nowhere on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembersTest {
  private static final String NOBODY = "";
  private static final String MEMBER = "so-noi-vu";
  private static final String INTERNAL = "/van-ban/internal~ke-hoach-2-kh-ubnd-quang-tri-2021";
  private static final String OF_GROUP = "/van-ban/so_noi_vu~ke-hoach-3-kh-ubnd-quang-tri-2021";
  private static final String PUBLIC = "/van-ban/ke-hoach-1-kh-ubnd-quang-tri-2021";

  private final Indices indices = new Indices("m" + UUID.randomUUID().toString().substring(0, 8));
  @TempDir Path folder = Path.of("");
  private Stack stack;

  @BeforeAll
  void start() throws IOException {
    OpenSearchClient client =
        OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));
    load(client, Audience.PUBLIC, 1, "Điều 1. Việc chung zqchung.");
    load(client, new Audience("internal"), 2, cites(1) + " zqrieng");
    load(client, new Audience("so_noi_vu"), 3, cites(1) + " zqnhom");
    client._transport().close();
    stack = Stack.start(indices, "internal,so_noi_vu", Optional.empty());
  }

  @AfterAll
  void stop() {
    stack.close();
  }

  private void load(OpenSearchClient client, Audience audience, int number, String text)
      throws IOException {
    String line =
        """
        {"id": "m-%1$d", "number": "%1$d/KH-UBND", "type": "Kế hoạch", "issued": "2021-02-0%1$d", \
        "issuer": "Ủy ban nhân dân tỉnh Quảng Trị", "title": "Về việc số %1$d", "text": "%2$s", \
        "source": "bài thử"}
        """
            .formatted(number, text);
    Path file = Files.writeString(folder.resolve(audience.name() + ".jsonl"), line);
    assertThat(Loading.load(client, indices.of(audience), List.of(file), Progress.silent()).added())
        .isEqualTo(1);
  }

  private static String cites(int number) {
    return "Điều 1. Thực hiện Kế hoạch số %1$d/KH-UBND ngày 0%1$d/02/2021 của UBND tỉnh Quảng Trị."
        .formatted(number);
  }

  private static String text(Answer answer) {
    return new String(answer.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  @Test
  void aPersonSeesWhatIsInternalAndAMemberTheGroupsDocumentsToo() {
    assertThat(stack.anybody(INTERNAL).status()).isEqualTo(404);
    assertThat(stack.anybody(OF_GROUP).status()).isEqualTo(404);
    assertThat(stack.member(NOBODY, INTERNAL).status()).isEqualTo(200);
    assertThat(stack.member(NOBODY, OF_GROUP).status()).isEqualTo(404);
    assertThat(stack.member(MEMBER, INTERNAL).status()).isEqualTo(200);
    assertThat(stack.member(MEMBER, OF_GROUP).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/luoc-do", "/dan-chieu-den", "/van-ban.pdf", "/akn.xml", "/tai-ve"})
  void whatIsHiddenAnswersAsWhatDoesNotExist(String part) {
    Answer hidden = stack.anybody(INTERNAL + part);
    Answer absent = stack.anybody("/van-ban/internal~khong-co" + part);

    assertThat(hidden.status()).isEqualTo(absent.status()).isEqualTo(404);
    assertThat(hidden.headers().keySet()).isEqualTo(absent.headers().keySet());
    assertThat(text(hidden)).doesNotContain("zqrieng", "[Nội bộ]", "số 2");
  }

  @Test
  void whatIsInternalSaysSoOnItsPageInRowsAndInFiles() {
    assertThat(text(stack.member(NOBODY, INTERNAL)))
        .contains("<strong>Nội bộ</strong>", "không chuyển ra ngoài")
        .contains("<title>[Nội bộ] Kế hoạch 2/KH-UBND");
    assertThat(text(stack.member(MEMBER, OF_GROUP + "/luoc-do")))
        .contains("<strong>Nội bộ: so_noi_vu</strong>");
    assertThat(text(stack.member(NOBODY, "/tim-kiem?q=zqrieng")))
        .contains("[Nội bộ] Kế hoạch 2/KH-UBND");
    assertThat(text(stack.member(NOBODY, "/tim-kiem.csv?q=zqrieng")))
        .contains("[Nội bộ] Về việc số 2");
    assertThat(text(stack.member(NOBODY, "/tim-kiem.atom?q=zqrieng"))).contains("[Nội bộ] ");
    assertThat(text(stack.member(NOBODY, "/api/v1/search?q=zqrieng")))
        .contains("\"audience\":\"internal\"");
    assertThat(text(stack.member(NOBODY, INTERNAL + "/van-ban.txt"))).startsWith("[Nội bộ]\n\n");
    assertThat(text(stack.member(NOBODY, INTERNAL + "/legislation.jsonld"))).contains("[Nội bộ] ");
    assertThat(text(stack.member(NOBODY, INTERNAL + "/trich-dan.csl.json"))).contains("[Nội bộ] ");
    assertThat(text(stack.member(NOBODY, "/tai-ve/van-ban.jsonl")))
        .contains("\"audience\":\"internal\"");
    assertThat(text(stack.member(NOBODY, PUBLIC))).doesNotContain("<strong>Nội bộ</strong>");
  }

  @Test
  void thatAPublicDocumentIsCitedByAnInternalOneShowsToInsidersAlone() {
    String citing = PUBLIC + "/dan-chieu-den";
    assertThat(text(stack.member(MEMBER, citing))).contains("2/KH-UBND", "3/KH-UBND");
    assertThat(text(stack.member(NOBODY, citing)))
        .contains("2/KH-UBND")
        .doesNotContain("3/KH-UBND");
    assertThat(text(stack.anybody(citing))).doesNotContain("2/KH-UBND", "3/KH-UBND");
    assertThat(text(stack.member(NOBODY, PUBLIC))).contains("[Nội bộ] Kế hoạch 2/KH-UBND");
    assertThat(text(stack.anybody(PUBLIC))).doesNotContain("2/KH-UBND");
    assertThat(text(stack.member(NOBODY, INTERNAL))).contains("href=\"" + PUBLIC);
  }

  @Test
  void aSearchFindsInAllSetsThatTheReaderSees() {
    String all = "/api/v1/search?q=Th%E1%BB%B1c%20hi%E1%BB%87n%20K%E1%BA%BF%20ho%E1%BA%A1ch";
    assertThat(text(stack.member(MEMBER, all))).contains("\"internal~", "\"so_noi_vu~");
    assertThat(text(stack.member(NOBODY, all)))
        .contains("\"internal~")
        .doesNotContain("\"so_noi_vu~");
    assertThat(text(stack.anybody(all))).doesNotContain("~");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        INTERNAL,
        PUBLIC,
        "/tim-kiem.atom?q=zqrieng",
        "/api/v1/suggest?q=ke",
        INTERNAL + "/van-ban.docx",
        "/khong-co"
      })
  void whatASignedInReaderIsAnsweredIsKeptNowhere(String path) {
    Answer answer = stack.member(NOBODY, path);
    assertThat(answer.header("cache-control")).isEqualTo("private, no-store");
    assertThat(answer.header("etag")).isEmpty();
  }
}
