package vn.danchieu.portal.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;

/**
 * Pictures of each kind of page for the guide: {@code mvn -pl portal -am test -Dtest=Screenshots
 * -Dsurefire.failIfNoSpecifiedTests=false}, with {@code LANGUAGE=vi} and chromium's Vietnamese
 * texts installed (chromium-l10n) so that days stand as readers see them. Its name keeps it out of
 * the ordinary tests.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(classes = PortalApplication.class, initializers = ShippedCorpus.class)
@Import(Site.class)
class Screenshots {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";
  private static final Path FOLDER = Path.of("..", "docs", "screenshots");
  private static final int COLOURS = 128;

  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("trang-dau", "/"),
          Map.entry("ket-qua", "/tim-kiem?q=dan+van+chinh+quyen"),
          Map.entry("van-ban", LETTER + "?q=dan+van"),
          Map.entry("het-hieu-luc", "/van-ban/phap-lenh-34-2007-pl-ubtvqh11"),
          Map.entry("luoc-do", "/van-ban/ket-luan-120-kl-tw-2016/luoc-do"),
          Map.entry("dan-chieu-den", "/van-ban/luat-10-2022-qh15/dan-chieu-den"),
          Map.entry(
              "linh-vuc",
              "/duyet?linh-vuc=Th%E1%BB%B1c+hi%E1%BB%87n+d%C3%A2n+ch%E1%BB%A7+%E1%BB%9F+c%C6%A1+s%E1%BB%9F"),
          Map.entry("nhiem-vu-tung-viec", LETTER + "/nhiem-vu"),
          Map.entry("tai-ve", LETTER + "/tai-ve"),
          Map.entry("duyet", "/duyet"),
          Map.entry("van-ban-moi", "/van-ban-moi"),
          Map.entry("con-thieu", "/con-thieu"),
          Map.entry("nhiem-vu", "/nhiem-vu?q=tiep+cong+dan"),
          Map.entry("kiem-tra", "/kiem-tra"),
          Map.entry("ban-goc", LETTER + "/ban-goc"),
          Map.entry("dan-chieu-nhieu", "/dan-chieu-nhieu"),
          Map.entry("huong-dan", "/huong-dan"),
          Map.entry("giao-dien-may", "/giao-dien-may"),
          Map.entry("english", "/en" + LETTER + "/luoc-do"));

  @Autowired Site site;

  @Test
  void ofEachKindOfPage() throws IOException {
    Files.createDirectories(FOLDER);
    ChromeDriver browser = Browser.open(Browser.installed().orElseThrow(), Browser.DESKTOP);
    try {
      for (var page : PAGES.entrySet()) {
        size(browser, 1200, 860, false);
        take(browser, page.getKey(), page.getValue());
        size(browser, 390, 780, true);
        take(browser, page.getKey() + "-dien-thoai", page.getValue());
      }
      size(browser, 1200, 860, false);
      browser.get(site.address() + LETTER);
      browser.executeScript("document.querySelector('a.dan[href*=\"34-2007\"]').focus()");
      new WebDriverWait(browser, java.time.Duration.ofSeconds(20))
          .until(b -> !b.findElements(By.id("hop-xem-truoc")).isEmpty());
      write(browser, "xem-truoc");
      media(browser, "", "dark");
      take(browser, "van-ban-toi", LETTER);
      take(browser, "trang-dau-toi", "/");
      media(browser, "print", "light");
      size(browser, 800, 1130, false);
      take(browser, "van-ban-in", LETTER);
    } finally {
      browser.quit();
    }
  }

  private void take(ChromeDriver browser, String name, String path) throws IOException {
    browser.get(site.address() + path);
    if (path.endsWith("/luoc-do")) {
      new WebDriverWait(browser, java.time.Duration.ofSeconds(20))
          .until(b -> !b.findElements(By.cssSelector(".do-thi canvas")).isEmpty());
      browser.executeScript("document.querySelector('.do-thi').scrollIntoView({block: 'center'})");
    }
    write(browser, name);
  }

  private static void media(ChromeDriver browser, String medium, String scheme) {
    var features = List.of(Map.of("name", "prefers-color-scheme", "value", scheme));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
  }

  static void size(ChromeDriver browser, int width, int height, boolean phone) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  static void write(ChromeDriver browser, String name) throws IOException {
    byte[] png = browser.getScreenshotAs(OutputType.BYTES);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    ImageIO.write(reduced(picture), "png", FOLDER.resolve(name + ".png").toFile());
  }

  /** The same in the colours that it shows most: a quarter of the size, and no eye sees it. */
  private static BufferedImage reduced(BufferedImage picture) {
    int[] palette = palette(picture);
    var model =
        new IndexColorModel(
            8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    var reduced =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int index =
            nearest.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, c -> nearest(c, palette));
        reduced.getRaster().setSample(x, y, 0, index);
      }
    }
    return reduced;
  }

  private static int[] palette(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    List<Map.Entry<Integer, Integer>> most = new ArrayList<>(counts.entrySet());
    most.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()));
    return most.stream().limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
  }

  private static int nearest(int colour, int[] palette) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int red = (colour >> 16) - (palette[i] >> 16);
      int green = (colour >> 8 & 0xFF) - (palette[i] >> 8 & 0xFF);
      int blue = (colour & 0xFF) - (palette[i] & 0xFF);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
