package vn.danchieu.indexer.source.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** A text file is read whatever table it was written in. */
class DecodingTest {
  private static final String TEXT = "Số: 12/KH-UBND\nQuyết định của Ủy ban nhân dân tỉnh\n";

  private static final String TCVN3 =
      "Sè: 12/KH-UBND\nQuyÕt ®Þnh cña Bé tr\u00adëng Bé Tµi chÝnh\n";
  private static final String VNI = "Soá: 12/KH-UBND\nChính phuû ban haønh Nghò ñònh veà thueá\n";

  @Test
  void utf8WithAndWithoutMark() {
    assertThat(Decoding.decode(TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
    assertThat(Decoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).contains(TEXT);
  }

  @Test
  void utf16WithAndWithoutMark() {
    assertThat(Decoding.decode(TEXT.getBytes(StandardCharsets.UTF_16))).contains(TEXT);
    assertThat(Decoding.decode(TEXT.getBytes(StandardCharsets.UTF_16LE))).contains(TEXT);
    assertThat(Decoding.decode(TEXT.getBytes(StandardCharsets.UTF_16BE))).contains(TEXT);
  }

  @Test
  void windows1258() {
    String tones = Normalizer.normalize("thực hiện", Normalizer.Form.NFD);
    String stored =
        tones.replace("u\u031b", "ư").replace("e\u0302", "ê").replace("e\u0323\u0302", "ê\u0323");
    byte[] bytes = stored.getBytes(Charset.forName("windows-1258"));

    assertThat(Decoding.decode(bytes)).contains("thực hiện");
  }

  @Test
  void oldTables() {
    assertThat(Decoding.decode(TCVN3.getBytes(StandardCharsets.ISO_8859_1)))
        .contains("Số: 12/KH-UBND\nQuyết định của Bộ trưởng Bộ Tài chính\n");
    assertThat(Decoding.decode(VNI.getBytes(StandardCharsets.ISO_8859_1)))
        .contains("Số: 12/KH-UBND\nChính phủ ban hành Nghị định về thuế\n");
  }

  @Test
  void lettersReadByTheWrongTableAreReadAgain() {
    assertThat(MisreadLetters.repair("QuyÕt ®Þnh cña Bé tr\u00adëng Bé Tµi chÝnh"))
        .isEqualTo("Quyết định của Bộ trưởng Bộ Tài chính");
    assertThat(MisreadLetters.repair("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"))
        .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assertThat(MisreadLetters.repair("á»¦y ban nhÃ¢n dÃ¢n")).isEqualTo("Ủy ban nhân dân");
  }

  @Test
  void marksThatWereSetALetterTooLateGoBackToTheirVowel() {
    assertThat(MisreadLetters.marksInPlace("kết luâṇ nôị dung, hoăc̣ xác điṇh, Nguyêñ"))
        .isEqualTo("kết luận nội dung, hoặc xác định, Nguyễn");
    String right = "Thuộc tỉnh Đồng Tháp, được miễn thuế; el niño, ướt, lựu, khuỷu tay, quyền";
    assertThat(MisreadLetters.marksInPlace(right)).isEqualTo(right);
  }

  @Test
  void marksOfVniTypedOneByOneOrOneSignTooLate() {
    assertThat(LegacyFont.VNI.read("coâng vieâïc, COÂÏNG")).isEqualTo("công việc, CỘNG");
    assertThat(LegacyFont.VNI.read("cô sô ûbaèng 05 giô)ø, chæ ñaïo)ï."))
        .isEqualTo("cơ sở bằng 05 giờ), chỉ đạo)ï.");
  }

  @Test
  void aSecondHatIsNoMark() {
    assertThat(LegacyFont.VNI.read("Caêên cöù")).isEqualTo("Căên cứ");
  }

  @Test
  void unicodeMadeOfLatinLettersAndOtherLanguagesStay() {
    for (String line :
        new String[] {
          "Hoà Bình, toà án",
          "Die Straße führt über Köln",
          "El niño comió en el café",
          "François Godement, Điều 5 Luật số 10/2022/QH15"
        }) {
      assertThat(MisreadLetters.repair(line)).isEqualTo(line);
    }
  }

  @Test
  void bytesThatAreNoTextAreNotGuessed() {
    assertThat(Decoding.decode(new byte[] {0x4d, 0x5a, 0, 1, 2, 3})).isEmpty();
    assertThat(Decoding.decode(new byte[] {'S', (byte) 0x81, (byte) 0xff, (byte) 0x8d})).isEmpty();
  }

  @Test
  void fontsTellTheTable() {
    assertThat(LegacyFont.named(".VnTimeH")).contains(LegacyFont.TCVN3);
    assertThat(LegacyFont.named("ABCDEE+.VnArial")).contains(LegacyFont.TCVN3);
    assertThat(LegacyFont.named("VNI-Times")).contains(LegacyFont.VNI);
    assertThat(LegacyFont.named("Times New Roman")).isEmpty();
    assertThat(LegacyFont.isCapitals(".VnTimeH Tur")).isTrue();
    assertThat(LegacyFont.isCapitals(".VnTime")).isFalse();
  }
}
