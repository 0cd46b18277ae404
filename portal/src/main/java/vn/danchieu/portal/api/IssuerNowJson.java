package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authority;
import vn.danchieu.portal.store.IssuerNow;

/** What became of the body that issued a document, by the day that is asked for. */
record IssuerNowJson(List<BodyJson> became, Optional<LocalDate> since, List<BodyJson> joined) {

  /** A body; where it was merged into the issuer, since when. */
  record BodyJson(String id, String name, Optional<LocalDate> since) {
    private static BodyJson of(Authority body) {
      return new BodyJson(body.id(), body.name(), Optional.empty());
    }

    private static BodyJson of(IssuerNow.Joined joined) {
      return new BodyJson(joined.body().id(), joined.body().name(), Optional.of(joined.since()));
    }
  }

  /** Empty where the issuer is what it was. */
  static Optional<IssuerNowJson> of(IssuerNow now) {
    return now.became().isEmpty() && now.joined().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new IssuerNowJson(
                now.became().stream().map(BodyJson::of).toList(),
                now.since(),
                now.joined().stream().map(BodyJson::of).toList()));
  }
}
