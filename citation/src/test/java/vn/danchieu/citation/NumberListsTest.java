package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers that share what is written once. */
class NumberListsTest {
  @Test
  void givesTheSymbolBehindTheLastNumberToAll() {
    assertThat(Seen.in("các Kế hoạch số 31 & 45/KH-ĐHV, Chỉ thị số 15, 16 và 19/CT-TTg"))
        .containsExactly(
            "Kế hoạch 31/KH-ĐHV full",
            "Kế hoạch 45/KH-ĐHV full",
            "Chỉ thị 15/CT-TTg full",
            "Chỉ thị 16/CT-TTg full",
            "Chỉ thị 19/CT-TTg full");
    assertThat(Seen.in("Thông tư số 38 và 39/2013/TT-BTC"))
        .containsExactly("Thông tư 38/2013/TT-BTC full", "Thông tư 39/2013/TT-BTC full");
  }

  @Test
  void marksTheSharedOnesAsRepairedAndGivesThemTheDate() {
    Reading reading =
        CitationReader.standard().read("Quyết định số 10, 12/QĐ-UBND ngày 01/02/2020");
    assertThat(reading.citations())
        .extracting(Citation::text)
        .containsExactly("Quyết định số 10", "12/QĐ-UBND");
    assertThat(reading.citations()).extracting(Citation::repaired).containsExactly(true, false);
    assertThat(reading.citations())
        .extracting(c -> c.reference().date())
        .containsOnly(Optional.of(LocalDate.of(2020, 2, 1)));
  }

  @Test
  void readsSequencesWithNoSymbolAtAll() {
    assertThat(Seen.in("ra các Nghị định số 41, 52 và 53 quy định tổ chức nha học chính"))
        .containsExactly("Nghị định 41 short", "Nghị định 52 short", "Nghị định 53 short");
  }

  @Test
  void takesNeitherQuantitiesNorListMarksForMembers() {
    assertThat(Seen.in("thực hiện Nghị quyết số 57, 3 nhiệm vụ;\n2. Tổ chức"))
        .containsExactly("Nghị quyết 57 short");
  }
}
