package vn.danchieu.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each attack as long and as wide as it was met: slow, and for a machine with little else to do.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongAttackTest {
  private final Attacked portal;
  private final Attacks attacks;

  LongAttackTest(@TempDir Path folder) throws Exception {
    portal = Attacked.start(folder);
    attacks =
        new Attacks(
            portal, 50, Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @BeforeAll
  void warm() throws Exception {
    for (String path : new String[] {"/tim-kiem?q=dan+van", Attacked.LONGEST, "/kiem-tra"}) {
      assertThat(portal.get(path)).isEqualTo(200);
    }
  }

  @AfterAll
  void end() throws Exception {
    portal.close();
  }

  @Test
  void aHundredMegabytesAreRefused() throws Exception {
    attacks.hundredMegabytes();
  }

  @Test
  void aFileOfManyWordsIsOneFile() throws Exception {
    attacks.manyWordsInAFile();
  }

  @Test
  void workForASenderWhoLeftEnds() throws Exception {
    attacks.aSenderWhoLeaves();
  }

  @Test
  void aPartThatUnfoldsEndless() throws Exception {
    attacks.aPartThatUnfolds(9_216);
  }

  @Test
  void tooManyCitationsAreRefused() throws Exception {
    attacks.manyCitations();
  }

  @Test
  void theLongestPdfIsMadeOnce() throws Exception {
    attacks.longestPdf();
  }

  @Test
  void everythingIsGivenToFewAtATime() throws Exception {
    attacks.everything();
  }

  @Test
  void theLongestPageHasTurns() throws Exception {
    attacks.longestPage();
  }

  @Test
  void connectionsThatTrickleHoldNothing() throws Exception {
    attacks.within(Duration.ofSeconds(60)).trickling();
  }
}
