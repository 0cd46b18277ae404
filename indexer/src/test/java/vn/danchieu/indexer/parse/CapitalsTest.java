package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ|Ủy ban nhân dân tỉnh Quảng Trị",
        "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH|Hội đồng nhân dân thành phố Hồ Chí Minh",
        "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG|Bộ Nông nghiệp và Môi trường",
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH|Sở Văn hóa, Thể thao và Du lịch",
        "VĂN PHÒNG CHÍNH PHỦ|Văn phòng Chính phủ",
        "BQL CÁC KCN TỈNH LONG AN|BQL các KCN tỉnh Long An",
        "Bộ Nội vụ|Bộ Nội vụ",
        "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH SƠN LA|Đảng ủy các cơ quan Đảng tỉnh Sơn La",
        "TRƯỜNG MẦM NON HOA SIM|Trường Mầm non Hoa Sim",
        "TÒA ÁN NHÂN DÂN KHU VỰC 5 - LÀO CAI|Tòa án nhân dân khu vực 5 - Lào Cai",
        "CHI BỘ TIỂU KHU SAO ĐỎ|Chi bộ Tiểu Khu Sao Đỏ"
      })
  void writesTheNameOfABodyAsInRunningText(String printed, String written) {
    assertThat(Capitals.name(printed)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAN HÀNH QUY CHẾ TRÊN ĐỊA BÀN TỈNH BẮC NINH GIAI ĐOẠN 2026 - 2030|Ban hành Quy chế trên"
            + " địa bàn tỉnh Bắc Ninh giai đoạn 2026 - 2030",
        "DANH SÁCH XÃ, PHƯỜNG MIỀN NÚI|Danh sách xã, phường miền núi",
        "QUY CHẾ PHỐI HỢP GIỮA UBND TỈNH VÀ SỞ NỘI VỤ|Quy chế phối hợp giữa UBND tỉnh và Sở Nội vụ",
        "SỬA ĐỔI MỘT SỐ ĐIỀU CỦA PHÁP LỆNH NGOẠI HỐI|Sửa đổi một số điều của Pháp lệnh Ngoại hối"
      })
  void writesATitleAsASentence(String printed, String written) {
    assertThat(Capitals.sentence(printed)).isEqualTo(written);
  }
}
