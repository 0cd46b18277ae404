package vn.danchieu.index;

import java.util.List;
import java.util.Optional;

/**
 * What the indexer writes beside a {@link StoredDocument} (field {@code ledger}) for its own use:
 * from what the document was put together, so that a later load can join, replace or skip it.
 *
 * @param text key of the contribution that gives the text; empty string where none does
 * @param provisions how many are stored, numbered from 0
 * @param links how many are stored, numbered from 0
 * @param identity by which sources name the document, where a correction gave it another
 */
public record StoredLedger(
    List<Contribution> contributions,
    String text,
    int provisions,
    int links,
    Optional<String> identity) {

  /**
   * What one source delivered.
   *
   * @param key names the source, e.g. an import id or a file name
   * @param hash of all that was delivered
   * @param facts the import line without its text, as JSON
   */
  public record Contribution(String key, String hash, String facts) {}
}
