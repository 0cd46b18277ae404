package vn.danchieu.portal.text;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this portal is, for addresses that leave the page: the public address where one is set,
 * else the allowed host of the request.
 */
public final class OwnAddress {
  private OwnAddress() {}

  /** {@code https://host} without a slash at its end. */
  public static String current() {
    return ServletUriComponentsBuilder.fromCurrentRequest()
        .replacePath(null)
        .replaceQuery(null)
        .build()
        .toUriString();
  }
}
