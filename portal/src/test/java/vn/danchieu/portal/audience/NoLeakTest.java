package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What anybody is answered is the same, byte for byte, whether internal documents are there or not,
 * and while those ask who may read them.
 */
class NoLeakTest {
  /** In the usual run: the pages nearest to the home page. */
  private static final int NEAREST = 90;

  private static final int ALL = 4_000;

  @Test
  void nothingShowsToThoseWhoMayNotReadIt() throws Exception {
    compare(NEAREST);
  }

  @Test
  @Tag("slow")
  void nothingShowsOnAnyPage() throws Exception {
    compare(ALL);
  }

  private static void compare(int pages) throws Exception {
    try (Differential told = Differential.over(pages)) {
      List<String> differences = told.differences();
      assertThat(told.requests()).hasSizeGreaterThan(pages / 2);
      assertThat(differences).isEmpty();
      assertThat(told.seenByInsiders()).as("insiders do see them").isGreaterThan(10);
    }
  }
}
