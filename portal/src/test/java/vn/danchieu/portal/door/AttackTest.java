package vn.danchieu.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A short trial of each attack: nothing is measured, all must hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
  private final Attacked portal;
  private final Attacks attacks;

  AttackTest(@TempDir Path folder) throws Exception {
    portal = Attacked.start(folder);
    attacks =
        new Attacks(
            portal, 12, Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofSeconds(30));
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
    attacks.aPartThatUnfolds(400);
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
    attacks.trickling();
  }
}
