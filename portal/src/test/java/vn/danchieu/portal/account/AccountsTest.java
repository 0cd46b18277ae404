package vn.danchieu.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.OneTimeLinks.Purpose;
import vn.danchieu.portal.database.TestDatabase;

/** The same on each database an office may run on. */
class AccountsTest {
  private static final Instant NOON = Instant.parse("2026-11-30T05:00:00Z");
  private static final AccountSettings SETTINGS =
      new AccountSettings(
          Duration.ofHours(24), 12, 3, Duration.ofSeconds(30), Duration.ofMinutes(2));

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  private static Accounts accounts(DataSource source) {
    return new Accounts(JdbcClient.create(source), TestDatabase.transactions(source), at(NOON));
  }

  private static OneTimeLinks links(DataSource source, Instant moment) {
    return new OneTimeLinks(
        JdbcClient.create(source), TestDatabase.transactions(source), at(moment), SETTINGS);
  }

  private static PasswordThrottle guessing(DataSource source, Instant moment) {
    return new PasswordThrottle(JdbcClient.create(source), at(moment), SETTINGS);
  }

  private static Account add(Accounts accounts, String name, Role role) {
    return accounts
        .add(new Accounts.Newcomer(name, name, role, Account.Origin.LOCAL))
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void anAccountIsKeptWithItsRoleAndUnits(TestDatabase database) {
    DataSource source = database.open();
    Accounts accounts = accounts(source);
    Units units = new Units(JdbcClient.create(source), TestDatabase.transactions(source));
    assertThat(units.add("van-phong", "Văn phòng")).isTrue();
    assertThat(units.add("van-phong", "Văn phòng khác")).isFalse();
    Account lan = add(accounts, "lan", Role.READER);
    accounts.change(
        lan.id(), "Nguyễn Thị Lan", Role.CLERK, Set.of("van-phong", "khong-co-don-vi-nay"));
    assertThat(accounts.byName("lan").orElseThrow().reader())
        .isEqualTo(new Reader.SignedIn("lan", Role.CLERK, Set.of("van-phong")));
    assertThat(units.all()).containsExactly(new Unit("van-phong", "Văn phòng", 1));
    assertThat(units.remove("van-phong")).isTrue();
    assertThat(accounts.byId(lan.id()).orElseThrow().units()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aNameIsGivenOnce(TestDatabase database) {
    Accounts accounts = accounts(database.open());
    add(accounts, "lan", Role.READER);
    assertThat(
            accounts.add(
                new Accounts.Newcomer("lan", "Lan", Role.ADMINISTRATOR, Account.Origin.OIDC)))
        .isEmpty();
    assertThat(accounts.all()).extracting(Account::role).containsExactly(Role.READER);
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnAdministratorWhoCanSignInLooksAfterTheAccounts(TestDatabase database) {
    Accounts accounts = accounts(database.open());
    Account first = add(accounts, "first", Role.ADMINISTRATOR);
    assertThat(accounts.isLookedAfter()).isFalse();
    accounts.setPassword(first.id(), "{bcrypt}hash");
    assertThat(accounts.isLookedAfter()).isTrue();
    accounts.enable(first.id(), false);
    assertThat(accounts.isLookedAfter()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aLinkIsUsedOnceAndWithinItsTime(TestDatabase database) throws Exception {
    DataSource source = database.open();
    Account lan = add(accounts(source), "lan", Role.READER);
    Purpose password = new Purpose.Password(lan.id());
    String code = links(source, NOON).make(password);
    Instant later = NOON.plus(Duration.ofHours(25));
    assertThat(links(source, NOON).look(code)).contains(password);
    assertThat(links(source, later).look(code)).isEmpty();
    assertThat(links(source, later).use(code)).isFalse();
    assertThat(together(8, () -> links(source, NOON).use(code))).containsOnlyOnce(true);
    assertThat(links(source, NOON).look(code)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aNewLinkEndsTheOneBeforeAndNoOther(TestDatabase database) {
    DataSource source = database.open();
    OneTimeLinks links = links(source, NOON);
    Account lan = add(accounts(source), "lan", Role.READER);
    String first = links.make(new Purpose.FirstAdministrator());
    String old = links.make(new Purpose.Password(lan.id()));
    String fresh = links.make(new Purpose.Password(lan.id()));
    assertThat(Stream.of(first, old, fresh).map(links::look))
        .containsExactly(
            Optional.of(new Purpose.FirstAdministrator()),
            Optional.empty(),
            Optional.of(new Purpose.Password(lan.id())));
  }

  @ParameterizedTest
  @EnumSource
  void theLockDoublesUpToItsLongestAndIsTakenBackBySuccess(TestDatabase database) {
    DataSource source = database.open();
    for (int i = 0; i < 3; i++) {
      assertThat(guessing(source, NOON).begin("lan")).isEmpty();
    }
    assertThat(guessing(source, NOON).begin("lan")).contains(Duration.ofSeconds(30));
    assertThat(guessing(source, NOON).begin("minh")).isEmpty();
    Instant moment = NOON;
    for (int lock : List.of(30, 60, 120, 120)) {
      assertThat(guessing(source, moment).begin("lan")).contains(Duration.ofSeconds(lock));
      moment = moment.plusSeconds(lock);
      assertThat(guessing(source, moment).begin("lan")).isEmpty();
    }
    guessing(source, moment).succeed("lan");
    assertThat(guessing(source, moment).begin("lan")).isEmpty();
    assertThat(guessing(source, moment).begin("lan")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void manyGuessesAtOnceAreAsManyGuesses(TestDatabase database) throws Exception {
    DataSource source = database.open();
    List<Boolean> allowed = together(24, () -> guessing(source, NOON).begin("lan").isEmpty());
    assertThat(allowed.stream().filter(a -> a).count()).isBetween(1L, 3L);
  }

  private static <T> List<T> together(int count, Callable<T> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      return threads.invokeAll(IntStream.range(0, count).mapToObj(_ -> work).toList()).stream()
          .map(Future::resultNow)
          .toList();
    }
  }
}
