package vn.danchieu.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
  private static final Reader LAN =
      new Reader.SignedIn("lan", Role.CLERK, Set.of("van-phong", "thanh-tra"));

  @Test
  void whoAsksIsKnownWhileTheWorkIsDoneAndForgottenAfterwards() {
    assertThat(Readers.current()).isEqualTo(Reader.ANONYMOUS);
    assertThat(Readers.as(LAN, Readers::current)).isEqualTo(LAN);
    assertThat(Readers.current()).isEqualTo(Reader.ANONYMOUS);
  }

  @ParameterizedTest
  @CsvSource({"READER, true", "CLERK, true", "EDITOR, false", "ADMINISTRATOR, false"})
  void aClerkMayWhatAReaderMayAndNoMore(Role role, boolean may) {
    assertThat(LAN.may(role)).isEqualTo(may);
    assertThat(Reader.ANONYMOUS.may(role)).isFalse();
  }

  @Test
  void anAnonymousReaderBelongsToNoGroup() {
    assertThat(Reader.ANONYMOUS.groups()).isEmpty();
    assertThat(LAN.groups()).containsExactlyInAnyOrder("van-phong", "thanh-tra");
  }
}
