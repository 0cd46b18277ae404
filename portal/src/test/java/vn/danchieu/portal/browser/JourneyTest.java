package vn.danchieu.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** What readers do, in a real browser, and whether everybody can. */
@RunningPortal
class JourneyTest {
  private static @Nullable ChromeDriver opened;

  @Autowired Site site;

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

  @Test
  void fromTheFirstPageOverTheLetterToWhatItCitesAndBack() {
    ChromeDriver browser = browser(Browser.DESKTOP);
    browser.get(site.address());
    browser.findElement(By.id("tim")).sendKeys("dan van chinh quyen", Keys.ENTER);
    var first = browser.findElement(By.cssSelector("ol.ket-qua h2 a"));
    assertThat(first.getText()).isEqualTo("Công văn 1225/UBND-NC");
    first.click();
    assertThat(browser.findElement(By.cssSelector(".trang-giay mark")).getText())
        .isEqualTo("dân vận chính quyền");
    browser.findElement(By.linkText("Kết luận số 120-KL/TW")).click();
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(ExpectedConditions.textToBe(By.tagName("h1"), "Kết luận 120-KL/TW"));
    browser.findElement(By.cssSelector("#dan-chieu-den .quan-he-noi a")).click();
    assertThat(browser.getCurrentUrl()).endsWith(PageList.LETTER + "#nhiem-vu-3");
    assertThat(browser.findElement(By.id("nhiem-vu-3")).isDisplayed()).isTrue();
  }

  @Test
  void onADesktopATaskLeadsFromTheFirstPageOverTheAnswerToTheLegalBasis() {
    fromATaskToItsLegalBasis(Browser.DESKTOP);
  }

  @Test
  void onAPhoneATaskLeadsFromTheFirstPageOverTheAnswerToTheLegalBasis() {
    fromATaskToItsLegalBasis(Browser.PHONE);
  }

  private void fromATaskToItsLegalBasis(Dimension size) {
    ChromeDriver browser = browser(size);
    browser.get(site.address());
    browser.findElement(By.id("tim")).sendKeys("tiep cong dan", Keys.ENTER);
    assertThat(browser.findElement(By.cssSelector(".dap-muc a")).getText())
        .isEqualTo("Luật 42/2013/QH13");
    assertThat(browser.findElement(By.cssSelector("ol.ket-qua h2 a")).getText())
        .isEqualTo("Luật 42/2013/QH13");
    browser.findElement(By.cssSelector(".dap .hanh-dong a")).click();
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(ExpectedConditions.urlContains("/nhiem-vu"));
    assertThat(browser.findElement(By.cssSelector(".can-cu-chep .trich-dan-loi")).getText())
        .startsWith("Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013");
    browser.findElement(By.cssSelector(".ds-ho .dau-mut")).click();
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(ExpectedConditions.textToBe(By.tagName("h1"), "Luật 42/2013/QH13"));
  }

  @Test
  void aNumberLeadsStraightThereByKeyboardAlone() {
    ChromeDriver browser = browser(Browser.PHONE);
    browser.get(site.address());
    // over the skip link straight to the search box
    browser.switchTo().activeElement().sendKeys(Keys.TAB);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    browser.switchTo().activeElement().sendKeys(Keys.TAB);
    browser.switchTo().activeElement().sendKeys("nd 04 2015", Keys.ENTER);
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(ExpectedConditions.urlContains("/van-ban/"));
    assertThat(browser.findElement(By.tagName("h1")).getText())
        .isEqualTo("Nghị định 04/2015/NĐ-CP");
  }

  @Test
  void suggestionsAreChosenByKeyboardAndTellAScreenReader() {
    ChromeDriver browser = browser(Browser.PHONE);
    browser.get(site.address());
    var field = browser.findElement(By.id("tim"));
    assertThat(field.getAriaRole()).isEqualTo("combobox");
    field.sendKeys("tiep cong d");
    var wait = new WebDriverWait(browser, Duration.ofSeconds(30));
    var list = By.cssSelector("#tim-goi-y [role=option]");
    wait.until(ExpectedConditions.numberOfElementsToBeMoreThan(list, 0));
    assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
    // With the list open.
    assertThat(Browser.violations(browser)).isEmpty();
    field.sendKeys(Keys.ARROW_DOWN);
    String active =
        java.util.Objects.requireNonNull(field.getDomAttribute("aria-activedescendant"));
    var option = browser.findElement(By.id(active));
    assertThat(option.getDomAttribute("aria-selected")).isEqualTo("true");
    assertThat(option.getText()).startsWith("Luật 42/2013/QH13");
    assertThat(browser.findElement(By.cssSelector("[role=status]")).getDomProperty("textContent"))
        .contains("gợi ý");
    field.sendKeys(Keys.ESCAPE);
    assertThat(field.getDomProperty("value")).isEqualTo("tiep cong d");
    assertThat(Browser.count(browser, list)).isZero();
    field.sendKeys("an");
    wait.until(ExpectedConditions.numberOfElementsToBeMoreThan(list, 0));
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    wait.until(ExpectedConditions.urlContains("/van-ban/luat-42-2013-qh13"));
  }

  @Test
  void byKeyboardAloneFromASearchOverAPreviewToWhoCites() {
    ChromeDriver browser = browser(Browser.DESKTOP);
    browser.get(site.address());
    browser.findElement(By.id("tim")).sendKeys("dan van chinh quyen", Keys.ENTER);
    press(browser, "ol.ket-qua h2 a", Keys.ENTER);
    String ordinance = "a.dan[href*='phap-lenh-34-2007']";
    press(browser, ordinance, "");
    var preview =
        new WebDriverWait(browser, Duration.ofSeconds(30))
            .until(b -> b.findElement(By.cssSelector("#hop-xem-truoc article")));
    assertThat(preview.getText()).contains("Pháp lệnh 34/2007/PL-UBTVQH11", "Hết hiệu lực toàn bộ");
    assertThat(browser.switchTo().activeElement().getDomAttribute("aria-describedby"))
        .isEqualTo("hop-xem-truoc");
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(Browser.count(browser, By.id("hop-xem-truoc"))).isZero();
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    press(browser, ".muc-nhanh a[href$='/dan-chieu-den']", Keys.ENTER);
    assertThat(browser.findElement(By.cssSelector(".ds-quan-he")).getText())
        .contains("Công văn 1225/UBND-NC");
  }

  @Test
  void theGraphIsDrawnWithinTheSecurityPolicyAndSaysItsSentences() {
    ChromeDriver browser = browser(Browser.DESKTOP);
    browser.get(site.address() + PageList.LETTER + "/luoc-do");
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(b -> !b.findElements(By.cssSelector(".do-thi-khung canvas")).isEmpty());
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
    assertThat(browser.findElements(By.cssSelector(".do-thi-loc option"))).hasSizeGreaterThan(2);
  }

  @Test
  void aPreviewSaysWhatIsAmbiguousAndWhatIsNotHeld() {
    ChromeDriver browser = browser(Browser.DESKTOP);
    browser.get(site.address() + PageList.page(site, "905/TB-XYZ"));
    press(browser, "a.lien-ket-ambiguous", "");
    assertThat(preview(browser))
        .contains(
            "Có 2 văn bản",
            "UBND tỉnh Quảng Bình (nay là UBND tỉnh Quảng Trị, từ 01/7/2025) · 06/5/2019",
            "UBND tỉnh Nghệ An");
    press(browser, "a.lien-ket-missing", "");
    assertThat(preview(browser)).contains("Kế hoạch 9999/KH-UBND", "Chưa có trong kho");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(ExpectedConditions.textToBe(By.tagName("h1"), "Kế hoạch 9999/KH-UBND"));
  }

  private static String preview(ChromeDriver browser) {
    return new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(b -> b.findElement(By.cssSelector("#hop-xem-truoc article")))
        .getText();
  }

  @Test
  void withoutJavaScriptAPhoneHasEveryTabAndTheSearchInside() {
    withoutJavaScript(Browser.PHONE);
  }

  @Test
  void withoutJavaScriptADesktopHasEveryTabAndTheSearchInside() {
    withoutJavaScript(Browser.DESKTOP);
  }

  private void withoutJavaScript(Dimension size) {
    ChromeDriver browser = browser(size);
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.get(site.address());
      browser.findElement(By.id("tim")).sendKeys("dan van chinh quyen", Keys.ENTER);
      browser.findElement(By.cssSelector("ol.ket-qua h2 a")).click();
      browser.findElement(By.id("tim-trong")).clear();
      WebElement inside = browser.findElement(By.id("tim-trong"));
      inside.sendKeys("dan van", Keys.ENTER);
      new WebDriverWait(browser, Duration.ofSeconds(30))
          .until(ExpectedConditions.stalenessOf(inside));
      browser.findElement(By.cssSelector(".cho-khop a[href='#k1']")).click();
      assertThat(browser.getCurrentUrl()).endsWith("#k1");
      for (String tab : List.of("luoc-do", "dan-chieu-den", "ban-goc", "tai-ve")) {
        browser.findElement(By.cssSelector(".muc-nhanh a[href$='/" + tab + "']")).click();
        new WebDriverWait(browser, Duration.ofSeconds(30))
            .until(ExpectedConditions.urlContains("/" + tab));
        assertThat(
                browser
                    .findElement(By.cssSelector(".muc-nhanh a[aria-current]"))
                    .getDomAttribute("href"))
            .endsWith(tab);
      }
      assertThat(Browser.count(browser, By.cssSelector(".do-thi:not([hidden])"))).isZero();
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  /** Tabs on until the element has the focus, then presses a key. */
  private static void press(ChromeDriver browser, String selector, CharSequence key) {
    var wanted = browser.findElement(By.cssSelector(selector));
    for (int i = 0; i < 150 && !wanted.equals(browser.switchTo().activeElement()); i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertThat(browser.switchTo().activeElement()).as(selector).isEqualTo(wanted);
    if (!key.isEmpty()) {
      wanted.sendKeys(key);
    }
  }

  @Test
  void whatShutsSomebodyOutIsFound() {
    ChromeDriver browser = browser(Browser.DESKTOP);
    browser.get("data:text/html,<title>x</title><button></button>");
    assertThat(Browser.violations(browser)).extracting(Rule::getId).contains("button-name");
  }

  @Test
  void nobodyIsShutOutOnADesktop() {
    accessible(Browser.DESKTOP);
  }

  @Test
  void nobodyIsShutOutOnAPhoneAndNoPageIsWider() {
    accessible(Browser.PHONE);
  }

  private void accessible(Dimension size) {
    ChromeDriver browser = browser(size);
    for (String path : PageList.of(site)) {
      browser.get(site.address() + path);
      if (size.equals(Browser.PHONE)) {
        assertThat(hidden(browser)).as(path).isEqualTo(0L);
      }
      var violations =
          Browser.violations(browser).stream()
              .map(v -> path + " " + v.getImpact() + " " + v.getId() + " " + v.getNodes())
              .toList();
      assertThat(violations).isEmpty();
    }
  }

  @Test
  void aDraftIsCheckedOnAPhoneAndItsReportShutsNobodyOut() {
    ChromeDriver browser = browser(Browser.PHONE);
    for (String prefix : List.of("", "/en")) {
      browser.get(site.address() + prefix + "/kiem-tra");
      browser
          .findElement(By.id("van-ban"))
          .sendKeys("Căn cứ Nghị định số 04/2015/NĐ -CP và Quyết định số 99999/QĐ-UBND");
      browser.findElement(By.cssSelector("form.du-thao button")).click();
      assertThat(browser.getCurrentUrl()).endsWith(prefix + "/kiem-tra");
      new WebDriverWait(browser, Duration.ofSeconds(30))
          .until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("li.quan-he"), 2));
      assertThat(Browser.violations(browser)).isEmpty();
      assertThat(hidden(browser)).isEqualTo(0L);
    }
  }

  /** Pixels of the page beyond the right edge of the screen. */
  private static @Nullable Object hidden(ChromeDriver browser) {
    return browser.executeScript(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static ChromeDriver browser(Dimension size) {
    ChromeDriver browser = java.util.Objects.requireNonNull(opened);
    browser.manage().window().setSize(size);
    return browser;
  }
}
