package vn.danchieu.indexer.cite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputOrigin;

/** Lines of an import file, as they are made into a document. */
final class Told {
  private Told() {}

  static AssembledDocument by(String json) {
    Contribution contribution = contribution(json);
    return DocumentAssembler.prepare(
        ContributionIdentity.of(contribution), List.of(contribution), "");
  }

  static Contribution contribution(String json) {
    InputOrigin origin = new InputOrigin(Path.of("nguon.jsonl"), Optional.empty(), 1);
    return Contribution.of(new Input.LineInput(origin, ImportLine.parse(json)));
  }
}
