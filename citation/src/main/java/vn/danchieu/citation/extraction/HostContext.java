package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Issuer;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Place;
import vn.danchieu.citation.vocabulary.Places;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** What the host lends to what is relative in it: its place. */
public final class HostContext {
  private final Host host;
  private final Optional<Issuer> issuer;

  private HostContext(Host host, Optional<Issuer> issuer) {
    this.host = host;
    this.issuer = issuer;
  }

  public static HostContext of(Host host, Vocabulary vocabulary) {
    Optional<Issuer> issuer =
        host.issuer()
            .map(vocabulary::tokens)
            .flatMap(tokens -> find(tokens, vocabulary))
            .map(Issuers.Match::issuer);
    return new HostContext(host, issuer);
  }

  /** The first body named in a text as short as a header. */
  public static Optional<Issuers.Match> find(Tokens tokens, Vocabulary vocabulary) {
    Optional<Issuers.Match> best = Optional.empty();
    for (int at = 0; at < Math.min(tokens.size(), 40); at++) {
      Optional<Issuers.Match> found = vocabulary.issuers().match(tokens, at);
      if (found.isPresent() && !found.get().issuer().isRelative()) {
        return found;
      }
      best = best.isPresent() ? best : found;
    }
    return best;
  }

  public Host host() {
    return host;
  }

  /** The body a name stands for in this host. */
  public Optional<Authority> resolve(Issuer named) {
    return inHost(named).toAuthority();
  }

  private Issuer inHost(Issuer named) {
    if (!named.isRelative() || issuer.isEmpty()) {
      return named;
    }
    Optional<Place> place = issuer.get().place();
    if (place.isEmpty() || !fits(named, place.get())) {
      return named;
    }
    return named.in(place.get());
  }

  /** Whether a relative body may be that of the host's place. */
  private static boolean fits(Issuer named, Place place) {
    if (named.level().isEmpty()) {
      return true;
    }
    String level = named.level().get();
    boolean provincial = level.equals("tỉnh") || level.equals("thành phố");
    boolean hostIsProvince =
        place.isProvince() && !place.id().startsWith(Places.slugOf("thành phố"));
    return provincial ? hostIsProvince : level.equals(place.level());
  }
}
