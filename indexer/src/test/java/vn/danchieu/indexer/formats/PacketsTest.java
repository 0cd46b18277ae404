package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.Audience;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.indexer.Shelf;
import vn.danchieu.indexer.Summary;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.Input;

/** Packets of edXML as senders write them, whole packet to what is loaded. */
class PacketsTest {
  private static final String LETTER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ
      Số: 45/UBND-NC
      Quảng Trị, ngày 03 tháng 02 năm 2021

      Kính gửi: Sở Nội vụ

      Ủy ban nhân dân tỉnh yêu cầu các sở báo cáo việc sửa bến thuyền trước ngày 20/02/2021.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trần Văn Một
      """;

  @TempDir Path folder = Path.of("");

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String attachment(String id, String name, String content) {
    return """
    <Attachment><ContentType>text/plain</ContentType><ContentId>cid:%s</ContentId>
      <ContentTransferEncoded>%s</ContentTransferEncoded><AttachmentName>%s</AttachmentName>
    </Attachment>
    """
        .formatted(id, content, name);
  }

  /**
   * @param header besides number, day, type, subject and signer
   */
  private Path packet(String name, String header, String attachments) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"
            xmlns:xlink="http://www.w3.org/1999/xlink">
          <edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>
            <edXML:From><edXML:OrganId>000.00.00.H50</edXML:OrganId>
              <edXML:OrganName>Ủy ban nhân dân tỉnh Quảng Trị</edXML:OrganName></edXML:From>
            <edXML:To><edXML:OrganId>000.00.15.H50</edXML:OrganId>
              <edXML:OrganName>Sở Nội vụ</edXML:OrganName></edXML:To>
            <edXML:Code><edXML:CodeNumber>45</edXML:CodeNumber>
              <edXML:CodeNotation>UBND-NC</edXML:CodeNotation></edXML:Code>
            <edXML:PromulgationInfo><edXML:Place>Quảng Trị</edXML:Place>
              <edXML:PromulgationDate>2021/02/03</edXML:PromulgationDate></edXML:PromulgationInfo>
            <edXML:DocumentType><edXML:Type>18</edXML:Type>
              <edXML:TypeName>Công văn</edXML:TypeName></edXML:DocumentType>
            <edXML:Subject>Về việc báo cáo sửa bến thuyền</edXML:Subject>
            <edXML:SignerInfo><edXML:FullName>Trần Văn Một</edXML:FullName></edXML:SignerInfo>
            <edXML:DocumentId>000.00.00.H50,2021/02/03,45/UBND-NC</edXML:DocumentId>
            %s
          </edXML:edXMLHeader></edXML:edXMLEnvelope>
          <AttachmentEncoded>%s</AttachmentEncoded>
        </edXML:edXML>
        """
            .formatted(header, attachments));
  }

  private static final String ANSWERS =
      """
      <edXML:ResponseFor><edXML:OrganId>000.00.15.H50</edXML:OrganId>
        <edXML:Code>12/SNV-XD</edXML:Code>
        <edXML:PromulgationDate>2021/01/15</edXML:PromulgationDate>
        <edXML:DocumentId>000.00.15.H50,2021/01/15,12/SNV-XD</edXML:DocumentId></edXML:ResponseFor>
      </edXML:MessageHeader>
      """;

  private static final String PLAIN = "</edXML:MessageHeader>";

  @Test
  void theFirstFileIsTheDocumentTheOthersItsAnnexes() throws Exception {
    String files =
        attachment("1", "45.txt", base64(LETTER))
            + attachment("2", "bieu-mau.txt", base64("Mẫu báo cáo bến thuyền số một."));
    Collected read = Collected.from(packet("goi.edxml", ANSWERS, files));

    assertThat(read.problems).isEmpty();
    assertThat(read.text())
        .isEqualTo(LETTER + "\n\nPHỤ LỤC\nbieu-mau.txt\nMẫu báo cáo bến thuyền số một.\n");
    assertThat(((Input.TextInput) read.inputs.getFirst()).facts().json().toString())
        .isEqualTo(
            "{\"id\":\"edxml:000.00.00.H50,2021/02/03,45/UBND-NC\",\"number\":\"45/UBND-NC\","
                + "\"type\":\"Công văn\",\"issuer\":\"Ủy ban nhân dân tỉnh Quảng Trị\","
                + "\"issued\":\"2021-02-03\",\"title\":\"Về việc báo cáo sửa bến thuyền\","
                + "\"signer\":\"Trần Văn Một\",\"source\":\"edXML\",\"relations\":[{\"relation\":"
                + "\"trả lời\",\"target\":{\"number\":\"12/SNV-XD\",\"date\":\"2021-01-15\"},"
                + "\"source\":\"edXML\"}]}");
  }

  @Test
  void whatIsAnsweredIsARelationWithThePacketAsItsProof() throws Exception {
    Shelf shelf = new Shelf();
    shelf.load(packet("goi.edxml", ANSWERS, attachment("1", "45.txt", base64(LETTER))));

    StoredDocument letter = shelf.document("45/UBND-NC");
    assertThat(letter.issued()).contains(LocalDate.of(2021, 2, 3));
    assertThat(letter.sources()).extracting(source -> source.name()).contains("edXML");
    assertThat(letter.disputed()).isEmpty();
    StoredLink answers =
        shelf.links(letter).stream().filter(l -> l.relation().equals("TRA_LOI")).findAny().get();
    assertThat(answers.target().number()).contains("12/SNV-XD");
    assertThat(answers.sentence()).isEqualTo("edXML");
  }

  @Test
  void whatTheSenderAndTheTextSayDifferentlyIsReported() throws Exception {
    Shelf shelf = new Shelf();
    String other = LETTER.replace("ngày 03 tháng 02", "ngày 04 tháng 02");
    Summary summary =
        shelf.load(packet("goi.edxml", PLAIN, attachment("1", "45.txt", base64(other))));

    assertThat(summary.problems())
        .extracting(Problem::message)
        .containsExactly(
            "các nguồn của văn bản 45/UBND-NC nói khác nhau. Đối chiếu với bản gốc, cả hai đều được"
                + " giữ. Về ngày ban hành: 03/02/2021 (edXML); 04/02/2021 (toàn văn).");
    assertThat(shelf.document("45/UBND-NC").disputed())
        .extracting(StoredDocument.Dispute::text)
        .containsExactly(
            "Về ngày ban hành: nguồn ghi “03/02/2021” (edXML); toàn văn ghi “04/02/2021”, được"
                + " dùng.");
  }

  @Test
  void aFileThatCameInAnArchiveOfItsOwnIsReadAndOneInABrokenOneToldOf() throws Exception {
    Path zip = Made.zip(folder.resolve("a.zip"), Map.of("45.txt", LETTER));
    String packed = Base64.getEncoder().encodeToString(Files.readAllBytes(zip));
    assertThat(Collected.from(packet("a.edxml", PLAIN, attachment("1", "45.zip", packed))).text())
        .isEqualTo(LETTER);

    Collected broken =
        Collected.from(
            packet("b.edxml", PLAIN, attachment("1", "45.zip", packed.substring(0, 80))));
    assertThat(broken.problems.getFirst().message()).startsWith("tệp kèm theo “45.zip”");
    assertThat(broken.inputs).singleElement().isInstanceOf(Input.LineInput.class);
  }

  @Test
  void olderPacketsWithoutNamespaceAreReadAlike() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("cu.xml"),
            """
            <EdXMLEnvelope xmlns="http://www.go.vn/eDoc"><MessageHeader>
            <From><OrganName>UBND tỉnh Quảng Trị</OrganName></From>
            <Code><CodeNumber>45</CodeNumber><CodeNotation>UBND-NC</CodeNotation></Code>
            </MessageHeader></EdXMLEnvelope>
            """);
    Collected read = Collected.from(file);
    assertThat(read.problems).isEmpty();
    assertThat(((Input.LineInput) read.inputs.getFirst()).line().field("number"))
        .contains("45/UBND-NC");
  }

  @Test
  void aWithdrawalTakesNothingAway() throws Exception {
    Shelf shelf = new Shelf();
    shelf.load(packet("goi.edxml", PLAIN, attachment("1", "45.txt", base64(LETTER))));
    List<String> before = shelf.everything();
    String withdrawn =
        PLAIN
            + "<TraceHeaderList><Bussiness><BussinessDocType>1</BussinessDocType>"
            + "<BussinessDocReason>Gửi nhầm</BussinessDocReason></Bussiness></TraceHeaderList>";

    Summary summary = shelf.load(packet("thu-hoi.edxml", withdrawn, ""));

    assertThat(summary.problems())
        .extracting(Problem::message)
        .containsExactly(
            "bên gửi báo thu hồi văn bản 45/UBND-NC (Gửi nhầm), nên không nạp và cũng không tự bỏ"
                + " bản đang có. Xem lại với bên gửi rồi rút văn bản nếu đúng.");
    assertThat(shelf.everything()).isEqualTo(before);
  }

  @Test
  void aSecretAnnexKeepsTheWholePacketOutAndAnInternalOneKeepsItFromThePublic() throws Exception {
    String open = attachment("1", "45.txt", base64(LETTER));
    Path secret =
        packet("mat.edxml", PLAIN, open + attachment("2", "pl.txt", base64("MẬT\n\nDanh sách")));
    assertThat(Collected.from(secret).refusal())
        .startsWith("tệp kèm theo pl.txt đóng dấu “Mật”: bí mật nhà nước không được đưa vào");

    String stamped = attachment("2", "pl.txt", base64("LƯU HÀNH NỘI BỘ\n\nDanh sách bến"));
    Path internal = packet("noi-bo.edxml", PLAIN, open + stamped);
    Shelf everybody = new Shelf();
    assertThat(everybody.load(internal).added()).isZero();
    assertThat(everybody.of(new Audience("internal")).load(internal).added()).isEqualTo(1);
  }

  @Test
  void aHostilePacketCostsItself() throws Exception {
    Path bomb =
        Files.writeString(
            folder.resolve("bom.xml"),
            "<edXML>" + "<a>".repeat(200) + "</a>".repeat(200) + "</edXML>");
    assertThat(Collected.from(bomb).refusal()).contains("lồng vào nhau quá sâu");

    Path cut = Files.writeString(folder.resolve("cut.xml"), "<edXML><edXMLEnvelope>");
    assertThat(Collected.from(cut).refusal()).startsWith("không đọc được tệp (gói edXML hỏng");

    Path entity =
        Files.writeString(
            folder.resolve("dtd.xml"),
            "<?xml version=\"1.0\"?><!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<edXML><Subject>&x;</Subject></edXML>");
    assertThat(Collected.from(entity).inputs).isEmpty();
  }
}
