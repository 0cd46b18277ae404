package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** Real scans: read where Tesseract is installed. */
class ScansTest {
  @Test
  void theNumberUnderAStampIsTakenFromTheNameAndSaidSo() {
    assumeTrue(RealFiles.folder().isPresent(), "the real files are not beside the repository");
    Collected read =
        Collected.from(
            RealFiles.folder().orElseThrow().resolve("pdf-scanned/153-tb-vpcp.signed.pdf"));
    assumeTrue(!read.inputs.isEmpty(), "Tesseract with Vietnamese is not installed");
    assertThat(read.problems.getFirst().message())
        .isEqualTo(
            "chữ số của số văn bản trên bản quét không đọc được nên lấy theo tên tệp: 153/TB-VPCP. Đối chiếu với bản gốc, đổi tên tệp nếu sai rồi nạp lại.");
  }
}
