package vn.danchieu.portal.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * How accounts are guarded; the reasons stand beside the values in {@code application.yml}.
 *
 * @param link how long a one-time link holds
 * @param shortest characters of a password
 * @param free wrong passwords before signing in is locked
 * @param firstLock after the first wrong one beyond; it doubles with each
 * @param longestLock where doubling ends
 */
@ConfigurationProperties("danchieu.sign-in")
public record AccountSettings(
    Duration link, int shortest, int free, Duration firstLock, Duration longestLock) {
  private static final int LEAST = 8;

  public AccountSettings {
    Assert.isTrue(
        shortest >= LEAST,
        "danchieu.sign-in.shortest is below 8, which is soon guessed. Name 8 or more.");
    Assert.isTrue(
        free > 0 && firstLock.isPositive() && longestLock.compareTo(firstLock) >= 0,
        "danchieu.sign-in needs free above 0 and a longest-lock that is no shorter than"
            + " first-lock. Leave them out, or name such values.");
    Assert.isTrue(link.isPositive(), "danchieu.sign-in.link is no time at all. Name one like 24h.");
  }
}
