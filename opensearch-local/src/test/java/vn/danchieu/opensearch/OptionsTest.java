package vn.danchieu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  private static final Path DATA = Path.of("/srv/data");

  @Test
  void onlyTheFolderIsNeeded() throws Exception {
    assertThat(Options.parse(new String[] {"--data-dir=/srv/data"}))
        .isEqualTo(
            new Options(
                DATA,
                0,
                0,
                "dan-chieu",
                "node-1",
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                false))
        .returns(true, Options::alone);
  }

  @Test
  void everyOptionInBothSpellings() throws Exception {
    String[] args = {
      "--data-dir",
      "/srv/../srv/data",
      "--http-port=9200",
      "--transport-port",
      "9300",
      "--cluster-name=c",
      "--node-name=n1",
      "--seed-hosts=127.0.0.1:9301, 127.0.0.1:9302",
      "--initial-managers",
      "n1,n2",
      "--lock-wait=5",
      "--class-archive=/srv/a.jsa",
      "--stay"
    };
    assertThat(Options.parse(args))
        .isEqualTo(
            new Options(
                DATA,
                9200,
                9300,
                "c",
                "n1",
                List.of("127.0.0.1:9301", "127.0.0.1:9302"),
                List.of("n1", "n2"),
                5,
                Optional.of(DATA.resolveSibling("a.jsa")),
                true))
        .returns(false, Options::alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --http-port=http     | --http-port=http is not a number from 0 to 65535.
          --http-port=65536    | --http-port=65536 is not a number from 0 to 65535.
          --transport-port=-1  | --transport-port=-1 is not a number from 0 to 65535.
          --http-port          | Option --http-port has no value.
          --stay=no            | Unknown option --stay=no.
          data                 | Unknown option data.
          """)
  void whatIsWrongIsNamed(String argument, String message) {
    assertThatThrownBy(() -> Options.parse(new String[] {"--data-dir=/srv/data", argument}))
        .isInstanceOf(NodeStartRefused.class)
        .hasMessage(message + " Run with --help to see every option.");
  }
}
