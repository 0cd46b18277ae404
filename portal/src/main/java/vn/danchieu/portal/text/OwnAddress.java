package vn.danchieu.portal.text;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this portal is, as the request came in: for addresses that leave the page. */
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
