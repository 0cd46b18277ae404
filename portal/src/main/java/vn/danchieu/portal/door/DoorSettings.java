package vn.danchieu.portal.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Limits on the size and duration of requests.
 *
 * @param body of one request, whatever its form
 * @param bodies of all requests together that are in memory now
 * @param bodyTime within which a body must have arrived
 * @param address path and query
 * @param headers all together
 * @param parameters of an address
 * @param letter characters of a draft
 * @param findings citations of a draft that are answered
 * @param patience how long one draft is worked on
 * @param slowestReader bytes that a client must take in a second
 * @param readerGrace before its pace is judged
 */
@ConfigurationProperties("danchieu.door")
public record DoorSettings(
    DataSize body,
    DataSize bodies,
    Duration bodyTime,
    DataSize address,
    DataSize headers,
    int parameters,
    int letter,
    int findings,
    Duration patience,
    DataSize slowestReader,
    Duration readerGrace) {
  public DoorSettings {
    positive("body", body.toBytes());
    positive("bodies", bodies.toBytes() / body.toBytes());
    positive("body-time", bodyTime.toMillis());
    positive("address", address.toBytes());
    positive("headers", headers.toBytes());
    positive("parameters", parameters);
    positive("letter", letter);
    positive("findings", findings);
    positive("patience", patience.toMillis());
  }

  private static void positive(String name, long value) {
    Assert.isTrue(
        value > 0,
        () ->
            "danchieu.door.%s is too small. Leave it out, or name a larger value.".formatted(name));
  }
}
