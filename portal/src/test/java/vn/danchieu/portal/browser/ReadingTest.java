package vn.danchieu.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** How a long text is read, where pages may move. */
@RunningPortal
class ReadingTest {
  private static final int NEAR = 40;
  private static @Nullable ChromeDriver opened;

  @Autowired Site site;

  /** What a page is read on. */
  enum Screen {
    DESKTOP(Browser.DESKTOP),
    PHONE(Browser.PHONE);

    private final Dimension size;

    Screen(Dimension size) {
      this.size = size;
    }
  }

  @BeforeAll
  static void open() throws IOException {
    opened = Browser.openForTests();
  }

  @AfterAll
  static void close() {
    if (opened != null) {
      opened.quit();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLinkToAnArticleOpensAtThatArticle(Screen screen) {
    ChromeDriver browser = browser(screen);
    String text = site.address() + PageList.page(site, "909/2019/QĐ-XYZ");
    for (int article : List.of(2, 123, 257, 390)) {
      browser.get("about:blank");
      browser.get(text + "#dieu-" + article);
      assertThat(restingTop(browser, "dieu-" + article)).as("Điều " + article).isBetween(0, NEAR);
    }
    browser.executeScript("location.hash = '#dieu-31'");
    assertThat(restingTop(browser, "dieu-31")).as("Điều 31").isBetween(0, NEAR);
  }

  @ParameterizedTest
  @EnumSource
  void theContentsFollowTheReading(Screen screen) {
    ChromeDriver browser = browser(screen);
    browser.get(site.address() + PageList.page(site, "909/2019/QĐ-XYZ") + "#dieu-200");
    var read = By.cssSelector(".muc-luc a[aria-current]");
    var wait = new WebDriverWait(browser, Duration.ofSeconds(30));
    wait.until(ExpectedConditions.attributeToBe(read, "data-muc", "Điều 200"));
    if (screen == Screen.PHONE) {
      browser.findElement(By.className("mo-muc-luc")).click();
      wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog[open] a")));
      assertThat(Browser.violations(browser)).isEmpty();
      browser.executeScript(
          "document.querySelector('dialog a[href=\"#dieu-195\"]').scrollIntoView()");
    }
    browser.findElement(By.cssSelector(".muc-luc a[href='#dieu-195']")).click();
    assertThat(Browser.count(browser, By.cssSelector("dialog[open]"))).isZero();
    assertThat(restingTop(browser, "dieu-195")).isBetween(0, NEAR);
    wait.until(ExpectedConditions.attributeToBe(read, "data-muc", "Điều 195"));
  }

  @ParameterizedTest
  @EnumSource
  void theSearchInsideGoesToTheNextHitAtOnce(Screen screen) {
    ChromeDriver browser = browser(screen);
    browser.get(site.address() + PageList.page(site, "909/2019/QĐ-XYZ") + "?q=xqvan");
    var next = browser.findElement(By.cssSelector(".cho-khop-nut [data-toi='1']"));
    for (int hit = 1; hit <= 40; hit++) {
      browser.executeScript("arguments[0].click()", next);
    }
    int top = top(browser, "k40");
    int height = ((Number) browser.executeScript("return innerHeight")).intValue();
    assertThat(top).isBetween(height / 3, height * 2 / 3);
    assertThat(browser.findElement(By.className("dang-xem")).getDomAttribute("id"))
        .isEqualTo("k40");
  }

  /** Where a part stands once the page no longer moves. */
  private static int restingTop(ChromeDriver browser, String id) {
    int[] seen = {Integer.MIN_VALUE, 0};
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(b -> {
          int top = top(browser, id);
          seen[1] = top == seen[0] ? seen[1] + 1 : 0;
          seen[0] = top;
          return seen[1] >= 3;
        });
    return seen[0];
  }

  private static int top(ChromeDriver browser, String id) {
    Object top =
        browser.executeScript(
            "return Math.round(document.getElementById(arguments[0]).getBoundingClientRect().top)",
            id);
    return ((Number) Objects.requireNonNull(top)).intValue();
  }

  private static ChromeDriver browser(Screen screen) {
    ChromeDriver browser = Objects.requireNonNull(opened);
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.size.getWidth(),
            "height",
            screen.size.getHeight(),
            "deviceScaleFactor",
            1,
            "mobile",
            screen == Screen.PHONE));
    var moving = List.of(Map.of("name", "prefers-reduced-motion", "value", "no-preference"));
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", moving));
    return browser;
  }
}
