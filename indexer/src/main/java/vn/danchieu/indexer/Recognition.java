package vn.danchieu.indexer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.Audience;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.indexer.cite.AssembledDocument;
import vn.danchieu.indexer.load.Recognising;

/**
 * The third door: what a load would make of a file, without writing anything.
 *
 * @param documents in their order, as many as a person looks through
 * @param count of all
 * @param problems what could not be read or must not be loaded, in words for a person
 * @param secret whether it bears a degree of secrecy, so that nothing of it may be kept
 */
public record Recognition(
    List<Document> documents, int count, List<String> problems, boolean secret) {
  /** More are loaded and not shown one by one. */
  private static final int MOST = 20;

  /**
   * A document with what its text cites.
   *
   * @param differences what its sources say otherwise
   * @param given what came with its text, as a line of an import without the text
   */
  public record Document(
      StoredDocument document,
      List<StoredLink> links,
      List<String> differences,
      Optional<String> given) {}

  /**
   * @param audience who will be able to read it
   */
  public static Recognition of(Path file, Audience audience) {
    Recognising read = Recognising.of(file, audience, MOST);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < read.prepared().size(); i++) {
      AssembledDocument each = read.prepared().get(i);
      documents.add(
          new Document(
              each.document(), each.links(), each.differences(), Optional.of(read.given().get(i))));
    }
    return new Recognition(List.copyOf(documents), read.count(), read.problems(), read.secret());
  }
}
