package vn.danchieu.portal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.start.PortalProcess;

/** A portal that is killed ten times while a clerk hands in and publishes. */
@Tag("slow")
@Timeout(1200)
class KilledIntakeTest {
  private static final int KILLS = 10;
  private static final String PASSWORD = "mot cau de nho, kho doan";
  private static final Pattern LINK = Pattern.compile("/kich-hoat\\?ma=\\S+");
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ
      Số: %d/KH-UBND
      Quảng Trị, ngày 03 tháng 02 năm 2021

      KẾ HOẠCH
      Sửa bến thuyền số %d

      Các sở làm như sau.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trần Văn Một
      """;

  @TempDir Path folder = Path.of("");
  private final String prefix = "k" + UUID.randomUUID().toString().substring(0, 8);
  private final List<Integer> acknowledged = new ArrayList<>();
  private int sent;

  private PortalProcess start() throws Exception {
    return PortalProcess.contained(
        Optional.empty(),
        List.of(
            "--server.port=0",
            "--management.server.port=0",
            "--opensearch.url=" + TestOpenSearch.address(),
            "--danchieu.index-prefix=" + prefix,
            "--danchieu.corpus=none",
            "--danchieu.accounts=on",
            "--danchieu.data-dir=" + folder));
  }

  private static Person clerk(PortalProcess portal) throws Exception {
    Person clerk = new Person(portal.address());
    assertThat(clerk.signIn("hoa", PASSWORD).status()).isEqualTo(302);
    return clerk;
  }

  /** By the link that the first start prints, once it is ready. */
  private static void makeTheClerk(PortalProcess portal) throws Exception {
    Person clerk = new Person(portal.address());
    Matcher link = LINK.matcher(portal.said());
    while (!link.find()) {
      Thread.sleep(100);
      link = LINK.matcher(portal.said());
    }
    clerk.submit(
        clerk.get(link.group()),
        "/kich-hoat",
        "ten",
        "hoa",
        "mat-khau",
        PASSWORD,
        "nhac-lai",
        PASSWORD);
  }

  /** Hands in and publishes until the portal is gone. */
  private void work(Person clerk) {
    try {
      while (true) {
        int number = ++sent;
        Answer answer =
            clerk.handIn(
                clerk.get("/nap"), "/nap", number + ".txt", PLAN.formatted(number, number));
        if (answer.status() == 302) {
          acknowledged.add(number);
        }
        publishAll(clerk);
      }
    } catch (UncheckedIOException | AssertionError _) {
      // It was killed.
    }
  }

  private static void publishAll(Person clerk) {
    Answer list = clerk.get("/nap");
    List<String> form = new ArrayList<>(List.of("nhom", "public"));
    for (Element each : list.page().select("input[name=chon]")) {
      form.addAll(List.of("chon", each.val()));
    }
    if (form.size() > 2) {
      clerk.submit(list, "/nap/cong-bo", form.toArray(String[]::new));
    }
  }

  @Test
  void nothingIsLostAndNothingDoubled() throws Exception {
    long seed = System.nanoTime();
    System.out.println("Killed with the seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < KILLS; i++) {
      try (PortalProcess portal = start()) {
        if (i == 0) {
          makeTheClerk(portal);
        }
        Person clerk = clerk(portal);
        long after = random.nextLong(4000);
        Thread killer =
            Thread.startVirtualThread(() -> {
              try {
                Thread.sleep(after);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              portal.handle().destroyForcibly();
            });
        work(clerk);
        killer.join();
      }
    }
    try (PortalProcess portal = start()) {
      Person clerk = clerk(portal);
      Answer list = settled(clerk);
      List<String> names = list.page().select("td a").eachText();
      assertThat(names).doesNotHaveDuplicates();
      assertThat(names).containsAll(acknowledged.stream().map(n -> n + ".txt").toList());
      assertThat(list.page().select("td .nhan").eachText()).containsOnly("Đã công bố");
      System.out.printf("%d files, %d acknowledged%n", names.size(), acknowledged.size());
      for (String name : names) {
        String number = name.replace(".txt", "");
        assertThat(original(name)).as(name).isEqualTo(PLAN.formatted(toInt(number), toInt(number)));
        Answer found = clerk.get("/van-ban/ke-hoach-" + number + "-kh-ubnd-quang-tri-2021");
        assertThat(found.status()).as(name).isEqualTo(200);
        Answer twin = clerk.get("/van-ban/ke-hoach-" + number + "-kh-ubnd-quang-tri-2021-2");
        assertThat(twin.status()).as(name).isEqualTo(404);
      }
      String all = clerk.get("/tai-ve/van-ban.jsonl").body();
      assertThat(all.lines().count()).isEqualTo(names.size());
    }
  }

  /** Once nothing is under way, and everything that was read is published. */
  private static Answer settled(Person clerk) throws InterruptedException {
    Instant last = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(last)) {
      publishAll(clerk);
      Answer list = clerk.get("/nap");
      List<String> states = list.page().select("td .nhan").eachText();
      if (states.stream().allMatch("Đã công bố"::equals)) {
        return list;
      }
      Thread.sleep(500);
    }
    throw new AssertionError("Still under way: " + clerk.get("/nap").page().text());
  }

  private String original(String name) throws Exception {
    try (Stream<Path> all = Files.walk(folder.resolve("nap"))) {
      Path file = all.filter(each -> each.endsWith("original/" + name)).findFirst().orElseThrow();
      return Files.readString(file);
    }
  }

  private static int toInt(String digits) {
    return Integer.parseInt(digits);
  }
}
