package vn.danchieu.indexer.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.index.StoredDocument.Claim;

class InForceListingTest {
  @ParameterizedTest
  @CsvSource({"2015-01-05, 2026-01-01", "2026-03-05, 2026-03-05"})
  void whatTheCodeHoldsIsInForceOnTheFirstDayItsCopyMayBeOf(String issued, LocalDate asOf) {
    String line =
        """
        {"id":"pd","number":"4/%s/NĐ-CP","type":"Nghị định","issued":"%s",
         "status":"in the Code (in force at crawl, 2026)"}
        """
            .formatted(issued.substring(0, 4), issued);
    assertThat(Told.by(line).document().claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.about()).isEqualTo(Claim.LISTED);
          assertThat(claim.value()).isEqualTo("Còn hiệu lực");
          assertThat(claim.source()).isEqualTo("Bộ pháp điển");
          assertThat(claim.asOf()).contains(asOf);
        });
  }
}
