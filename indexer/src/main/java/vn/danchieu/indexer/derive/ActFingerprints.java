package vn.danchieu.indexer.derive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fingerprints of the texts of acts: versions are derived anew only where one has changed.
 *
 * @param hashes of what is held, by id
 * @param direct who amends an act, by its id
 * @param asked the acts that are derived with them
 */
record ActFingerprints(
    Map<String, String> hashes, Map<String, Set<String>> direct, Set<String> asked) {
  private static final int LENGTH = 24;

  /** Whose text is held among those who amend it. */
  Set<String> amending(String id) {
    Set<String> held = new TreeSet<>(direct.getOrDefault(id, Set.of()));
    held.retainAll(hashes.keySet());
    return held;
  }

  /** Those and the acts that amend them: an instruction may point into an amending act. */
  Set<String> all(String id) {
    Set<String> all = new TreeSet<>(amending(id));
    amending(id).forEach(act -> all.addAll(amending(act)));
    all.remove(id);
    return all;
  }

  String ofAll(String id) {
    Set<String> texts = all(id);
    texts.add(id);
    return of(texts);
  }

  /** Fingerprint of the directly amending acts; blank where there are none. */
  String ofAmending(String id) {
    Set<String> texts = amending(id);
    return texts.isEmpty() ? "" : of(texts);
  }

  private String of(Collection<String> ids) {
    Map<String, String> texts = new TreeMap<>();
    ids.forEach(id -> texts.put(id, hashes.getOrDefault(id, "")));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(texts.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
