package vn.danchieu.portal.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** Every row of the first table in docs/requests.md. */
@RunningPortal
class HostileRequestsTest {
  private static final Path TABLE =
      Path.of(System.getProperty("danchieu.root", ".."), "docs", "requests.md");

  @Autowired Site site;

  @Test
  void areAnsweredAsTheTableSays() throws IOException {
    List<RawRequest> rows = RawRequest.below("As it is installed", Files.readAllLines(TABLE));
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    int port = URI.create(site.address()).getPort();
    List<String> wrong = new ArrayList<>();
    for (RawRequest row : rows) {
      String answer = row.answer(port);
      if (!answer.startsWith("HTTP/1.1 " + row.status() + " ")) {
        wrong.add(row + " was answered: " + answer.lines().findFirst().orElse("with nothing"));
      }
      wrong.addAll(amiss(row, answer));
    }
    assertThat(wrong).isEmpty();
    assertThat(site.get("/").status()).isEqualTo(200);
  }

  private static List<String> amiss(RawRequest row, String answer) {
    List<String> wrong = new ArrayList<>();
    for (String never : List.of("evil", "tomcat", "exception", "\tat ", "set-cookie:")) {
      // A search shows what was searched for, as text.
      if (answer.toLowerCase(Locale.ROOT).contains(never) && !row.request().contains("?q=")) {
        wrong.add(row + " is answered with “" + never + "”");
      }
    }
    boolean said = answer.contains("<h1>") || answer.contains("\"title\":");
    if (row.status() >= 400 && !said) {
      wrong.add(row + " is refused without words: " + answer);
    }
    // To "*" Tomcat answers alone.
    if (!row.request().endsWith("*") && !answer.contains("Permissions-Policy: ")) {
      wrong.add(row + " is answered without the headers of every answer");
    }
    return wrong;
  }
}
