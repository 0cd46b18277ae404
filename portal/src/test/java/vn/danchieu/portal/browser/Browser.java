package vn.danchieu.portal.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The chromium that is installed; nothing is ever downloaded. */
final class Browser {
  static final Dimension DESKTOP = new Dimension(1280, 900);
  static final Dimension PHONE = new Dimension(390, 844);

  /** A key or a button may lead to another page; what is looked for there comes with it. */
  private static final Duration ARRIVAL = Duration.ofSeconds(5);

  private Browser() {}

  /** Where browser and driver are; empty where there are none. */
  static Optional<List<Path>> installed() {
    Path browser = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    Path driver = Path.of(System.getenv().getOrDefault("CHROMEDRIVER", "/usr/bin/chromedriver"));
    boolean both = Files.isExecutable(browser) && Files.isExecutable(driver);
    if (!both) {
      System.out.println("Browser tests are skipped: no " + browser + " with " + driver + ".");
    }
    return both ? Optional.of(List.of(browser, driver)) : Optional.empty();
  }

  /** For the tests of a class, which are skipped and say so where none is installed. */
  static ChromeDriver openForTests() throws IOException {
    Optional<List<Path>> installed = installed();
    Assumptions.assumeTrue(installed.isPresent(), "no chromium is installed");
    return open(installed.orElseThrow(), DESKTOP);
  }

  static ChromeDriver open(List<Path> installed, Dimension size) throws IOException {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.get(0).toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + Files.createTempDirectory("portal-browser"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed.get(1).toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(1));
    driver.manage().timeouts().implicitlyWait(ARRIVAL);
    driver.manage().window().setSize(size);
    return driver;
  }

  /**
   * What keeps somebody from using the page. Frames are not looked for, since no page has any; axe
   * reports violations only, since its other results are many times as long.
   */
  static List<Rule> violations(ChromeDriver browser) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return atOnce(
        browser,
        () ->
            new AxeBuilder()
                .withOptions(options)
                .setLegacyMode()
                .disableIframeTesting()
                .analyze(browser)
                .getViolations());
  }

  /** How many are there now: what is absent is not waited for. */
  static int count(ChromeDriver browser, By wanted) {
    return atOnce(browser, () -> browser.findElements(wanted).size());
  }

  private static <T> T atOnce(ChromeDriver browser, Supplier<T> looking) {
    browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    try {
      return looking.get();
    } finally {
      browser.manage().timeouts().implicitlyWait(ARRIVAL);
    }
  }
}
