package vn.danchieu.indexer.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.danchieu.index.Audience;
import vn.danchieu.indexer.cite.AssembledDocument;
import vn.danchieu.indexer.cite.DocumentAssembler;
import vn.danchieu.indexer.parse.Restriction;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;
import vn.danchieu.indexer.source.Sources;

/** Reads and prepares what a file holds, each document by itself. */
public final class Recognising implements InputReceiver {
  private final Audience audience;
  private final int most;
  private final List<AssembledDocument> prepared = new ArrayList<>();
  private final List<String> given = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int count;
  private boolean secret;

  private Recognising(Audience audience, int most) {
    this.audience = audience;
    this.most = most;
  }

  /**
   * @param most how many documents are kept; all are counted
   */
  public static Recognising of(Path file, Audience audience, int most) {
    Recognising read = new Recognising(audience, most);
    new Sources(read).read(List.of(file));
    return read;
  }

  @Override
  public void input(Input input) {
    ReadInput understood = ReadInput.of(input, audience);
    understood.problems().forEach(this::problem);
    secret |= understood.contribution().isEmpty() && isSecret(input);
    understood
        .contribution()
        .ifPresent(contribution -> {
          count++;
          if (prepared.size() < most) {
            given.add(contribution.facts().facts());
            prepared.add(
                DocumentAssembler.prepare(
                    understood.identity().orElseThrow(), List.of(contribution), ""));
          }
        });
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.message());
    secret |= problem.message().contains(Restriction.REFUSED);
  }

  private static boolean isSecret(Input input) {
    String text =
        switch (input) {
          case Input.TextInput file -> file.text();
          case Input.LineInput line -> line.line().text().orElse("");
        };
    return Restriction.of(text).filter(mark -> mark != Restriction.INTERNAL).isPresent();
  }

  /** Whether something in it bears a degree of secrecy: then nothing of it may be kept. */
  public boolean secret() {
    return secret;
  }

  public List<AssembledDocument> prepared() {
    return List.copyOf(prepared);
  }

  /** Of each what came with its text, such as what the sender of a packet says. */
  public List<String> given() {
    return List.copyOf(given);
  }

  public int count() {
    return count;
  }

  public List<String> problems() {
    return List.copyOf(problems);
  }
}
