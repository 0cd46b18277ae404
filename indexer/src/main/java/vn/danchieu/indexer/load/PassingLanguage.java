package vn.danchieu.indexer.load;

import java.util.List;
import java.util.Optional;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.LanguageModelBuilder;
import vn.danchieu.indexer.cite.AssembledDocument;

/**
 * Builds the language model while provisions are written to empty indices, which saves reading them
 * back. Used only where its count equals that of the stored provisions.
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

  /** Where provisions are stored already, or another load writes too. */
  static PassingLanguage ofSome() {
    return new PassingLanguage(false);
  }

  /** Whether every stored provision has passed through here so far. */
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

  /** A document loaded earlier in this load is replaced; its provisions are uncounted. */
  void replaced(List<String> provisions) {
    provisions.forEach(builder::remove);
  }

  /** What is counted of a provision. */
  static String words(String title, String text) {
    return title + "\n" + text;
  }

  /** Builds the model; called after the last write. */
  void conclude() {
    if (complete) {
      model = Optional.of(builder.build());
    }
  }

  /** Empty if other provisions are stored than were counted. */
  Optional<LanguageModel> learned(long stored) {
    return model.filter(_ -> stored == builder.provisions());
  }
}
