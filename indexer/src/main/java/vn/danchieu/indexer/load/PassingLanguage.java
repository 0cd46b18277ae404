package vn.danchieu.indexer.load;

import java.util.List;
import java.util.Optional;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.LanguageModelBuilder;
import vn.danchieu.indexer.cite.AssembledDocument;

/**
 * Learns the corpus' language from provisions on their way into indices that were empty before, so
 * that they need not all be read back. Used only where it has counted as many as are stored.
 */
final class PassingLanguage {
  private final LanguageModelBuilder builder = new LanguageModelBuilder();
  private Optional<LanguageModel> model = Optional.empty();
  private boolean complete;

  private PassingLanguage(boolean complete) {
    this.complete = complete;
  }

  static PassingLanguage ofAll() {
    return new PassingLanguage(true);
  }

  /** Where something is stored already, or another load writes too. */
  static PassingLanguage ofSome() {
    return new PassingLanguage(false);
  }

  /** Whether it still can have heard everything. */
  boolean listens() {
    return complete;
  }

  void givesUp() {
    complete = false;
  }

  void written(AssembledDocument prepared) {
    if (complete) {
      prepared.provisions().forEach(p -> builder.add(words(p.title().orElse(""), p.text())));
    }
  }

  /** A document of this load is replaced in this load. */
  void replaced(List<String> provisions) {
    provisions.forEach(builder::remove);
  }

  /** What is counted of a provision. */
  static String words(String title, String text) {
    return title + "\n" + text;
  }

  /** Once all is written: nothing is heard after that. */
  void conclude() {
    if (complete) {
      model = Optional.of(builder.build());
    }
  }

  /** Empty where it has not heard everything, or something else. */
  Optional<LanguageModel> learned(long stored) {
    return model.filter(_ -> stored == builder.provisions());
  }
}
