package vn.danchieu.portal.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/** The one address under which readers know the portal. */
record PublicAddress(String scheme, String host, int port) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  static PublicAddress of(String written) {
    URI address = parsed(written);
    String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
    String path = Objects.requireNonNullElse(address.getRawPath(), "");
    boolean whole = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    boolean bare =
        path.matches("/*")
            && address.getRawQuery() == null
            && address.getRawFragment() == null
            && address.getRawUserInfo() == null;
    if (!whole || !bare) {
      throw bad(written);
    }
    int port = address.getPort() < 0 ? usual(scheme) : address.getPort();
    return new PublicAddress(scheme, address.getHost().toLowerCase(Locale.ROOT), port);
  }

  boolean isSecure() {
    return scheme.equals("https");
  }

  static int usual(String scheme) {
    return scheme.equals("https") ? HTTPS : HTTP;
  }

  private static URI parsed(String written) {
    try {
      return new URI(written);
    } catch (URISyntaxException e) {
      throw bad(written);
    }
  }

  private static BadAddress bad(String written) {
    return new BadAddress(
        "danchieu.public-address is “%s”, which is no address of a whole host. Write it like"
                .formatted(written)
            + " https://vanban.example.gov.vn, without a path; a name with accents in its"
            + " xn-- form.");
  }
}
