package vn.danchieu.portal.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Not a test: how soon a running portal answers and shows something, in a real browser with an
 * empty cache, and what the page weighs: {@code mvn -pl portal -am test -Dtest=FirstScreens
 * -Dsurefire.failIfNoSpecifiedTests=false -Dportal=http://localhost:8080 -Dpages=/,/duyet}. The
 * pages take turns, so that a busy moment of the machine meets them all. Its name keeps it out of
 * the ordinary tests.
 */
class FirstScreens {
  private static final int ROUNDS = Integer.getInteger("rounds", 12);

  /** The first find nothing warm; they are not what the second reader of the day meets. */
  private static final int COLD = 3;

  /** A page may be read before it is painted: the paint is waited for. */
  private static final String TIMES =
      """
      const done = arguments[0];
      const tell = paint => {
        const page = performance.getEntriesByType('navigation')[0];
        done([page.responseStart - page.requestStart, paint.startTime,
            page.domContentLoadedEventEnd, page.decodedBodySize, page.encodedBodySize,
            document.querySelectorAll('*').length]);
      };
      new PerformanceObserver(list =>
          list.getEntriesByName('first-contentful-paint').forEach(tell)).observe(
              {type: 'paint', buffered: true});
      """;

  @Test
  void ofPages() throws IOException {
    String portal = System.getProperty("portal", "http://localhost:8080");
    String[] pages = System.getProperty("pages", "/").split(",");
    Map<String, List<List<Long>>> rounds = new LinkedHashMap<>();
    ChromeDriver browser = Browser.open(Browser.installed().orElseThrow(), Browser.DESKTOP);
    try {
      browser.executeCdpCommand("Network.enable", Map.of());
      browser.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
      for (int round = 0; round < ROUNDS; round++) {
        for (String page : pages) {
          browser.get(portal + page);
          List<Long> numbers = numbers(browser.executeAsyncScript(TIMES));
          if (round >= COLD) {
            rounds.computeIfAbsent(page, _ -> new ArrayList<>()).add(numbers);
          }
        }
      }
    } finally {
      browser.quit();
    }
    rounds.forEach((page, measured) -> System.out.println(page + ": " + shown(measured)));
  }

  private static String shown(List<List<Long>> rounds) {
    return "answer %d ms, first screen %d ms, read %d ms; %,d bytes, %,d compressed, %,d elements"
        .formatted((Object[]) medians(rounds));
  }

  private static Long[] medians(List<List<Long>> rounds) {
    int measures = rounds.getFirst().size();
    Long[] medians = new Long[measures];
    for (int i = 0; i < measures; i++) {
      int at = i;
      List<Long> sorted = new ArrayList<>(rounds.stream().map(round -> round.get(at)).toList());
      Collections.sort(sorted);
      medians[i] = sorted.get(sorted.size() / 2);
    }
    return medians;
  }

  private static List<Long> numbers(Object found) {
    List<?> each = found instanceof List<?> list ? list : List.of();
    return each.stream().map(n -> Math.round(Double.parseDouble(String.valueOf(n)))).toList();
  }
}
