package vn.danchieu.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.access.Role;

/**
 * What an editor corrects and a reader reports, in a real browser, by keyboard alone and, on the
 * telephone, without scripts.
 */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.audiences=internal",
      "danchieu.intake.folder=${java.io.tmpdir}/danchieu-test-intake-${random.uuid}"
    })
class EditorJourneyTest {
  private static final int MOST_TABS = 150;
  private static @Nullable ChromeDriver opened;

  @Autowired Site site;
  @Autowired Office office;

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

  /** On the telephone scripts are off. */
  private static ChromeDriver browser(boolean phone) {
    ChromeDriver browser = Objects.requireNonNull(opened);
    browser.manage().window().setSize(phone ? Browser.PHONE : Browser.DESKTOP);
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", phone));
    return browser;
  }

  private static WebElement tabTo(ChromeDriver browser, String wanted) {
    WebElement goal = browser.findElement(By.cssSelector(wanted));
    for (int i = 0; i < MOST_TABS; i++) {
      if (browser.switchTo().activeElement().equals(goal)) {
        return goal;
      }
      new Actions(browser).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("No key leads to " + wanted + " on " + browser.getCurrentUrl());
  }

  private static void type(ChromeDriver browser, String field, String words) {
    tabTo(browser, field).sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
  }

  private static void press(ChromeDriver browser, String button) {
    tabTo(browser, button).sendKeys(Keys.ENTER);
  }

  /** The program that looks needs scripts: it looks with them on, at the page as it stands. */
  private static void clean(ChromeDriver browser, boolean phone) {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    assertThat(Browser.violations(browser)).as(browser.getCurrentUrl()).isEmpty();
    Object wider =
        browser.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(wider).as(browser.getCurrentUrl()).isEqualTo(false);
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", phone));
  }

  private static String text(ChromeDriver browser) {
    return browser.findElement(By.tagName("main")).getText();
  }

  private static void until(ChromeDriver browser, String words) {
    // A page may go while it is read.
    new WebDriverWait(browser, Duration.ofSeconds(40))
        .ignoring(StaleElementReferenceException.class)
        .until(_ -> text(browser).contains(words));
  }

  private void signIn(ChromeDriver browser, Role role) {
    String name = role.name().toLowerCase(java.util.Locale.ROOT);
    office.account(name, role);
    browser.manage().deleteAllCookies();
    browser.get(site.address() + "/dang-nhap");
    type(browser, "#ten", name);
    tabTo(browser, "#mat-khau").sendKeys(Office.PASSWORD, Keys.ENTER);
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(b -> !b.findElements(By.cssSelector("form.dang-xuat")).isEmpty());
  }

  private void publish(String name, String text) {
    Person clerk = office.person(Role.CLERK);
    clerk.handIn(clerk.get("/nap"), "/nap", name, text);
    String file = clerk.get("/nap").page().select("td a:contains(" + name + ")").attr("href");
    clerk.submit(clerk.await(file, "Chờ xem lại"), file + "/cong-bo", "nhom", "public");
    clerk.await(file, "Đã công bố");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWrongTitleAndAWrongLinkArePutRightForReadersAndBack(boolean phone) {
    int number = phone ? 661 : 651;
    publish(
        number + ".txt",
        HandedIn.plan(number, "Sửa bến thuyền zqcu")
            .replace(
                "Căn cứ Luật Tiếp công dân ngày 25/11/2013;",
                "Thực hiện Kế hoạch số 99%d/KH-UBND ngày 04/01/2021 của UBND tỉnh Quảng Trị;"
                    .formatted(number)));
    String address = "/van-ban/ke-hoach-" + number + "-kh-ubnd-quang-tri-2021";
    ChromeDriver browser = browser(phone);
    signIn(browser, Role.EDITOR);
    browser.get(site.address() + address);
    press(browser, "a[href='" + address.replace("/van-ban/", "/sua/") + "']");
    until(browser, "Thông tin của văn bản");
    clean(browser, phone);

    type(browser, "#trich-yeu", "Sửa cầu phao zqmoi" + number);
    type(browser, "#f-nguon", "Bản gốc có dấu");
    type(browser, "#f-ly-do", "Nhìn nhầm chữ");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    until(browser, "Đã lưu.");
    clean(browser, phone);
    Person reader = office.stranger();
    assertThat(reader.get(address).page().select("main").text())
        .contains("zqmoi" + number, "Đã đính chính bởi editor", "Máy đọc: Sửa bến thuyền zqcu");

    press(browser, "a[href$='/dan-chieu']");
    until(browser, "Có 1 dẫn chiếu");
    clean(browser, phone);
    press(browser, "li.hanh-dong a");
    until(browser, "Dẫn chiếu này đúng hay sai?");
    clean(browser, phone);
    tabTo(browser, "input[name='ket-luan'][value='dung']").sendKeys(Keys.ARROW_UP);
    type(
        browser, "#van-ban-dich", site.address() + "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020");
    type(browser, "#l-nguon", "Bản gốc");
    type(browser, "#l-ly-do", "Gõ nhầm số");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    until(browser, "Đã lưu.");
    assertThat(reader.get(address).page().select("main").text())
        .contains("Công văn 1225/UBND-NC", "lý do: Gõ nhầm số");
    assertThat(
            reader
                .get("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020/dan-chieu-den")
                .page()
                .select("main")
                .text())
        .contains(number + "/KH-UBND");

    browser.get(site.address() + address.replace("/van-ban/", "/sua/"));
    String undo = "form[action$='/hoan-tac'] input[name='ly-do']";
    for (int made = 2; made > 0; made--) {
      int left = made - 1;
      type(browser, undo, "Bản gốc đúng");
      browser.switchTo().activeElement().sendKeys(Keys.ENTER);
      new WebDriverWait(browser, Duration.ofSeconds(40))
          .until(b ->
              Browser.count(browser, By.cssSelector(undo)) == left
                  && !b.findElements(By.cssSelector("[role=status]")).isEmpty());
    }
    assertThat(reader.get(address).page().select("main").text())
        .contains("Sửa bến thuyền zqcu")
        .doesNotContain("zqmoi", "Đã đính chính bởi", "Công văn 1225/UBND-NC");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatAReaderReportsIsWorkThatIsTakenAndSettled(boolean phone) {
    String address = "/van-ban/luat-10-2022-qh15";
    String words = "Trích yếu thiếu chữ, bản " + (phone ? "điện thoại" : "máy bàn");
    ChromeDriver browser = browser(phone);
    browser.manage().deleteAllCookies();
    browser.get(site.address() + address);
    press(browser, "a[href='" + address + "/bao-sai']");
    until(browser, "Sai ở đâu");
    clean(browser, phone);
    tabTo(browser, "input[name='loai']").sendKeys(Keys.SPACE);
    type(browser, "#noi-dung-sai", words);
    press(browser, "main form button");
    until(browser, "cảm ơn");
    clean(browser, phone);
    assertThat(browser.manage().getCookies()).isEmpty();

    signIn(browser, Role.CLERK);
    browser.get(site.address() + "/viec");
    until(browser, words);
    clean(browser, phone);
    String item = "//li[contains(., '" + words + "')]";
    WebElement owner = browser.findElement(By.xpath(item + "//select"));
    tabTo(browser, "#" + owner.getDomAttribute("id")).sendKeys("clerk");
    browser.findElement(By.xpath(item + "//button")).sendKeys(Keys.ENTER);
    until(browser, "Đã lưu.");
    browser.get(site.address() + "/viec?loai=bao-sai&nguoi=clerk");
    until(browser, words);
    WebElement outcome = browser.findElement(By.xpath(item + "//input[@name='ket-qua']"));
    tabTo(browser, "#" + outcome.getDomAttribute("id"))
        .sendKeys("Đã đối chiếu, không sai", Keys.ENTER);
    until(browser, "Đã lưu.");
    assertThat(text(browser)).doesNotContain(words);
  }

  @Test
  void everyKindOfWorkAndTheImportAreForEverybody() {
    ChromeDriver browser = browser(false);
    signIn(browser, Role.EDITOR);
    for (boolean phone : new boolean[] {false, true}) {
      browser.manage().window().setSize(phone ? Browser.PHONE : Browser.DESKTOP);
      for (String page :
          new String[] {
            "/viec?loai=tep-khong-nap-duoc",
            "/viec?loai=mau-thuan",
            "/viec?loai=nguon-khong-thong-nhat",
            "/viec?loai=nhieu-van-ban",
            "/viec?loai=suy-ra",
            "/viec?loai=con-thieu",
            "/en/viec",
            "/sua/nhap",
            "/en/sua/nhap",
            "/en/sua/luat-10-2022-qh15",
            "/sua/luat-10-2022-qh15/dan-chieu"
          }) {
        browser.get(site.address() + page);
        clean(browser, false);
      }
    }
  }
}
