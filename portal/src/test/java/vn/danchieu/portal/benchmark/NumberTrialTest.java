package vn.danchieu.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.benchmark.NumberTrial.Outcome;
import vn.danchieu.portal.benchmark.NumberTrial.Tried;
import vn.danchieu.portal.store.Documents;

/** Every document is found by its number, however hastily it is typed. */
@RunningPortal
class NumberTrialTest {
  private static final int QUERIES = 300;
  private static final long SEED = 4;

  @Autowired NumberTrial trial;
  @Autowired Documents documents;

  @Test
  void findsWhatAHastilyTypedNumberMeansOrOffersAllThatItMayMean() {
    var tried = trial.of(documents.all(), QUERIES, SEED);

    assertThat(tried).hasSize(QUERIES);
    assertThat(tried)
        .filteredOn(each -> each.outcome() == Outcome.MISSED)
        .extracting(Tried::line)
        .isEmpty();
  }
}
