package vn.danchieu.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Units;

/** What a clerk does, in a real browser and by keyboard; who reads runs no scripts. */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.audiences=internal,van_phong",
      "danchieu.intake.folder=${java.io.tmpdir}/danchieu-test-intake-${random.uuid}"
    })
class ClerkJourneyTest {
  private static final int MOST_TABS = 120;
  private static @Nullable ChromeDriver opened;

  @TempDir Path folder = Path.of("");
  @Autowired Site site;
  @Autowired Office office;
  @Autowired Accounts accounts;
  @Autowired Units units;

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

  private static ChromeDriver browser(boolean phone) {
    ChromeDriver browser = Objects.requireNonNull(opened);
    browser.manage().window().setSize(phone ? Browser.PHONE : Browser.DESKTOP);
    return browser;
  }

  private void inTheOffice(String name, Role role) {
    units.add("van-phong", "Văn phòng");
    Account account = office.account(name, role);
    accounts.change(account.id(), name, role, Set.of("van-phong"));
  }

  /** Goes on with the tabulator until there. */
  private static WebElement tabTo(ChromeDriver browser, String wanted) {
    for (int i = 0; i < MOST_TABS; i++) {
      WebElement active = browser.switchTo().activeElement();
      Object there =
          browser.executeScript("return arguments[0].matches(arguments[1])", active, wanted);
      if (Boolean.TRUE.equals(there)) {
        return active;
      }
      // Sent to the page: a field for files would take it for a name.
      new Actions(browser).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("No key leads to " + wanted);
  }

  private void signIn(ChromeDriver browser, String name) {
    browser.manage().deleteAllCookies();
    browser.get(site.address() + "/dang-nhap");
    clean(browser);
    tabTo(browser, "#ten").sendKeys(name);
    tabTo(browser, "#mat-khau").sendKeys(Office.PASSWORD, Keys.ENTER);
    until(browser, "form.dang-xuat", name);
  }

  private static void until(ChromeDriver browser, String where, String words) {
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(b ->
            b.findElements(By.cssSelector(where)).stream()
                .anyMatch(e -> e.getText().contains(words)));
  }

  private static void clean(ChromeDriver browser) {
    assertThat(Browser.violations(browser)).as(browser.getCurrentUrl()).isEmpty();
    Object wider =
        browser.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(wider).as(browser.getCurrentUrl()).isEqualTo(false);
  }

  /** Loads the page anew until its first label says so. */
  private static void await(ChromeDriver browser, String state) {
    new WebDriverWait(browser, Duration.ofSeconds(90), Duration.ofMillis(500))
        .until(b -> {
          b.navigate().refresh();
          return b.findElement(By.cssSelector("main .nhan")).getText().equals(state);
        });
  }

  private void handIn(ChromeDriver browser, List<Path> files) {
    browser.get(site.address() + "/");
    tabTo(browser, "a[href='/nap']").sendKeys(Keys.ENTER);
    until(browser, "h1", "Nạp văn bản");
    browser
        .findElement(By.id("tep"))
        .sendKeys(
            files.stream()
                .map(file -> file.toAbsolutePath().toString())
                .collect(Collectors.joining("\n")));
    int before = browser.findElements(By.cssSelector("tbody tr")).size();
    tabTo(browser, "form[data-nhieu-tep] button").sendKeys(Keys.ENTER);
    new WebDriverWait(browser, Duration.ofSeconds(120))
        .until(b -> b.findElements(By.cssSelector("tbody tr")).size() == before + files.size());
  }

  private List<Path> files(int first) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(HandedIn.docx(folder, first + ".docx", HandedIn.plan(first, "Sửa đường zqduong")));
    files.add(HandedIn.rtf(folder, first + 1 + ".doc", HandedIn.plan(first + 1, "Sửa cầu zqcau")));
    files.add(HandedIn.doc(folder, first + 4 + ".doc"));
    files.add(
        HandedIn.packet(
            folder,
            first + 2 + ".edxml",
            HandedIn.plan(first + 2, "Sửa chợ zqcho"),
            "Phụ lục zqphuluc"));
    HandedIn.scan(folder, first + 3 + ".png", HandedIn.plan(first + 3, "Sửa trường học"))
        .ifPresent(files::add);
    return files;
  }

  private static List<String> states(ChromeDriver browser) {
    return browser.findElements(By.cssSelector("td .nhan")).stream()
        .map(WebElement::getText)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fromFilesToADocumentThatItsGroupReadsAndThatIsWithdrawn(boolean phone) throws Exception {
    int first = phone ? 410 : 310;
    String name = phone ? "hoa-dt" : "hoa";
    inTheOffice(name, Role.CLERK);
    inTheOffice("thanh-vien", Role.READER);
    ChromeDriver browser = browser(phone);
    signIn(browser, name);
    List<Path> files = files(first);
    handIn(browser, files);
    new WebDriverWait(browser, Duration.ofSeconds(120), Duration.ofMillis(500))
        .until(b -> {
          b.navigate().refresh();
          return states(browser).stream().allMatch("Chờ xem lại"::equals);
        });
    assertThat(states(browser)).hasSize(files.size());
    clean(browser);

    browser.findElement(By.linkText(first + 4 + ".doc")).sendKeys(Keys.ENTER);
    until(browser, "h1", first + 4 + ".doc");
    assertThat(browser.findElement(By.cssSelector("dl.thuoc-tinh")).getText())
        .contains("377/KH-UBND", "Sửa cầu treo zqcautreo", "Trần Văn Một");
    browser.navigate().back();

    tabTo(browser, "td a[href^='/nap/']");
    browser.findElement(By.linkText(first + ".docx")).sendKeys(Keys.ENTER);
    until(browser, "h1", first + ".docx");
    clean(browser);
    tabTo(browser, "details.sua-doc summary").sendKeys(Keys.ENTER);
    WebElement title = tabTo(browser, "#title-0");
    assertThat(title.getDomProperty("value")).isEqualTo("Sửa đường zqduong");
    title.sendKeys(Keys.chord(Keys.CONTROL, "a"), "Sửa đường zqmoi", Keys.ENTER);
    await(browser, "Chờ xem lại");
    assertThat(browser.findElement(By.cssSelector("dl.thuoc-tinh")).getText()).contains("zqmoi");
    // The narrowest stands first.
    assertThat(tabTo(browser, "#nhom").getDomProperty("value")).isEqualTo("van_phong");
    tabTo(browser, "form[action$='/cong-bo'] button").sendKeys(Keys.ENTER);
    await(browser, "Đã công bố");
    clean(browser);

    String address = "/van-ban/van_phong~ke-hoach-" + first + "-kh-ubnd-quang-tri-2021";
    assertThat(text(person("thanh-vien").get(address))).contains("zqmoi", "Nội bộ: Văn phòng");
    assertThat(office.person(Role.READER).get(address).status()).isEqualTo(404);
    assertThat(office.stranger().get(address).status()).isEqualTo(404);

    tabTo(browser, "#ly-do-rut").sendKeys("Gửi nhầm bản", Keys.ENTER);
    await(browser, "Đã rút");
    clean(browser);
    Answer gone = person("thanh-vien").get(address);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(text(gone)).contains("Đã rút", "Gửi nhầm bản").doesNotContain("zqmoi");
    browser.get(site.address() + address);
    clean(browser);
  }

  private Person person(String name) {
    Person person = office.stranger();
    person.signIn(name, Office.PASSWORD);
    return person;
  }

  private static String text(Answer answer) {
    return answer.page().select("main").text();
  }

  @Test
  void twoHundredFilesAreHandedInAtOnce() throws Exception {
    inTheOffice("hang-loat", Role.CLERK);
    ChromeDriver browser = browser(false);
    signIn(browser, "hang-loat");
    List<Path> files = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      files.add(
          HandedIn.text(folder, "loat-" + i + ".txt", HandedIn.plan(1000 + i, "Việc số " + i)));
    }
    handIn(browser, files);
    new WebDriverWait(browser, Duration.ofSeconds(180), Duration.ofSeconds(1))
        .until(b -> {
          b.navigate().refresh();
          return Browser.count(browser, By.id("tien-do")) == 0;
        });
    assertThat(states(browser)).hasSize(200).containsOnly("Chờ xem lại");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void thePagesOfAnAdministratorAreForEverybodyToo(boolean phone) {
    office.account("quan-tri-vien", Role.ADMINISTRATOR);
    ChromeDriver browser = browser(phone);
    signIn(browser, "quan-tri-vien");
    for (String page :
        List.of(
            "/quan-tri",
            "/quan-tri/nguoi-dung",
            "/quan-tri/nguoi-dung/quan-tri-vien",
            "/quan-tri/don-vi",
            "/quan-tri/nhat-ky",
            "/en/quan-tri",
            "/en/nap")) {
      browser.get(site.address() + page);
      clean(browser);
    }
  }
}
