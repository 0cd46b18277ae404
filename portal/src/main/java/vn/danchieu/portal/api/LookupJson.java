package vn.danchieu.portal.api;

import java.util.List;
import java.util.Optional;

/**
 * Which document a number names.
 *
 * @param state {@code resolved}, {@code ambiguous} or {@code missing}
 * @param citedBy how many documents cite it, where it is missing
 * @param cited documents cited under such a number and not held
 */
record LookupJson(
    String number,
    String state,
    Optional<SearchJson.NumberJson> understood,
    Optional<String> id,
    Optional<String> url,
    List<EndJson.Candidate> candidates,
    long citedBy,
    List<CitedJson> cited) {

  /** A document that is only cited. */
  record CitedJson(String key, String name, Optional<String> number, String url, long citedBy) {}
}
