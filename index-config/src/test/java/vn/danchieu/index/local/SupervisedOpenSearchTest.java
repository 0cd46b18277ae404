package vn.danchieu.index.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedOpenSearchTest {
  private static final int PATIENCE_SECONDS = 240;

  @TempDir Path folder;

  @Test
  void aKilledNodeComesBackWithWhatItHeldAndAClosedOneStaysAway() throws Exception {
    var told = new Told();
    SupervisedOpenSearch node =
        SupervisedOpenSearch.start(LocalOpenSearchSettings.of(folder), told);
    URI address = node.address();
    assertThat(Requests.put(address, "/kept/_doc/1", "{\"title\":\"Nghị định 30\"}"))
        .contains("\"result\":\"created\"");
    long first = node.pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();
    assertThat(told.next()).isEqualTo("starting again");
    assertThat(told.next()).isEqualTo("started again at " + address);
    assertThat(node.pid()).isNotEqualTo(first);
    assertThat(Requests.get(address, "/kept/_source/1")).isEqualTo("{\"title\":\"Nghị định 30\"}");

    long second = node.pid();
    node.close();
    assertThat(ProcessHandle.of(second).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(told.said).isEmpty();
  }

  private static final class Told implements SupervisedOpenSearch.Listener {
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Override
    public void startingAgain(Optional<String> reason) {
      said.add("starting again" + reason.map(why -> " after: " + why).orElse(""));
    }

    @Override
    public void startedAgain(URI address) {
      said.add("started again at " + address);
    }

    String next() throws InterruptedException {
      return String.valueOf(said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
  }
}
