package vn.danchieu.portal.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Units;

/**
 * Pictures for the guide of clerks, made as {@link Screenshots} are; its name keeps it out of the
 * ordinary tests.
 */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.audiences=internal,van_phong",
      "danchieu.intake.folder=${java.io.tmpdir}/danchieu-test-intake-${random.uuid}"
    })
class StaffScreenshots {
  @TempDir Path folder = Path.of("");
  @Autowired Site site;
  @Autowired Office office;
  @Autowired Accounts accounts;
  @Autowired Units units;

  @Test
  void ofWhatAClerkSees() throws IOException {
    units.add("van-phong", "Văn phòng");
    Account lan = office.account("lan", Role.ADMINISTRATOR);
    accounts.change(lan.id(), "Nguyễn Thị Lan", Role.ADMINISTRATOR, Set.of("van-phong"));
    ChromeDriver browser = Browser.open(Browser.installed().orElseThrow(), Browser.DESKTOP);
    try {
      Screenshots.size(browser, 1200, 860, false);
      take(browser, "/dang-nhap", "van-thu-dang-nhap");
      browser.findElement(By.id("ten")).sendKeys("lan");
      browser.findElement(By.id("mat-khau")).sendKeys(Office.PASSWORD, Keys.ENTER);
      browser.findElement(By.cssSelector("form.dang-xuat"));
      handIn(browser);
      take(browser, "/nap", "van-thu-nap");
      String file = browser.findElement(By.linkText("ke-hoach-77.docx")).getDomAttribute("href");
      take(browser, file, "van-thu-xem-lai");
      WebElement edit = browser.findElement(By.cssSelector("details.sua-doc summary"));
      edit.click();
      browser.executeScript("arguments[0].scrollIntoView()", edit);
      Screenshots.write(browser, "van-thu-sua");
      browser.findElement(By.cssSelector("form[action$='/cong-bo'] button")).click();
      await(browser, file, "Đã công bố");
      browser.executeScript("document.getElementById('da-cong-bo').scrollIntoView()");
      Screenshots.write(browser, "van-thu-da-cong-bo");
      String address = "/van-ban/van_phong~ke-hoach-77-kh-ubnd-quang-tri-2021";
      take(browser, address, "van-thu-noi-bo");
      take(browser, address.replace("/van-ban/", "/sua/"), "van-thu-dinh-chinh");
      tryImport(browser);
      take(browser, "/viec?loai=tep-khong-nap-duoc", "van-thu-viec");
      browser.get(site.address() + file);
      browser.findElement(By.id("ly-do-rut")).sendKeys("Gửi nhầm bản chưa ký", Keys.ENTER);
      await(browser, file, "Đã rút");
      take(browser, address, "van-thu-da-rut");
      take(browser, "/quan-tri/nhat-ky", "van-thu-nhat-ky");
      Screenshots.size(browser, 390, 780, true);
      take(browser, "/nap", "van-thu-nap-dien-thoai");
    } finally {
      browser.quit();
    }
  }

  private void handIn(ChromeDriver browser) throws IOException {
    Path good =
        HandedIn.docx(
            folder, "ke-hoach-77.docx", HandedIn.plan(77, "Sửa chữa bến thuyền năm 2021"));
    Path doubtful =
        HandedIn.text(folder, "cong-van.txt", HandedIn.plan(78, "").replace("Trần Văn Một", ""));
    Path secret = HandedIn.text(folder, "mat.txt", "MẬT\n" + HandedIn.plan(79, "Không nạp"));
    for (Path file : new Path[] {secret, doubtful, good}) {
      browser.get(site.address() + "/nap");
      browser.findElement(By.id("tep")).sendKeys(file.toAbsolutePath().toString());
      browser.findElement(By.cssSelector("form[data-nhieu-tep] button")).click();
      browser.findElement(By.linkText(String.valueOf(file.getFileName())));
    }
    new WebDriverWait(browser, Duration.ofSeconds(60), Duration.ofMillis(500))
        .until(b -> {
          b.navigate().refresh();
          return b.getPageSource() != null && !b.getPageSource().contains("tien-do");
        });
  }

  /** A file with one correction that can be taken and two lines that cannot. */
  private void tryImport(ChromeDriver browser) throws IOException {
    String id = site.api("/documents/luat-10-2022-qh15").path("id").asString();
    String line =
        """
        {"documentId":"%s","about":"%s","value":"%s","source":"Công báo","reason":"Gõ nhầm",        "by":"Trần Văn Một","at":"2026-11-29T08:00:00Z"}
        """;
    Path file =
        HandedIn.text(
            folder,
            "dinh-chinh.jsonl",
            line.formatted(id, "TITLE", "Thực hiện dân chủ ở cơ sở")
                + line.formatted(id, "NUMBER", "số mười")
                + "dòng này hỏng\n");
    browser.get(site.address() + "/sua/nhap");
    browser.findElement(By.id("tep")).sendKeys(file.toAbsolutePath().toString());
    browser.findElement(By.cssSelector("form[enctype] button")).click();
    browser.findElement(By.cssSelector("tbody tr"));
    Screenshots.write(browser, "van-thu-nhap-dinh-chinh");
  }

  private void await(ChromeDriver browser, String path, String state) {
    new WebDriverWait(browser, Duration.ofSeconds(60), Duration.ofMillis(500))
        .until(b -> {
          b.get(site.address() + path);
          return b.findElement(By.cssSelector("main .nhan")).getText().equals(state);
        });
  }

  private void take(ChromeDriver browser, String path, String name) throws IOException {
    browser.get(site.address() + path);
    Screenshots.write(browser, name);
  }
}
