package vn.danchieu.citation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The {@code extract} command: the citations of files, for people or for programs. */
public final class Extract {
  /**
   * A text to read.
   *
   * @param id the name of its line in the output
   */
  public record Input(String id, String text, Host host) {
    public Input(String id, String text) {
      this(id, text, Host.unknown());
    }
  }

  private Extract() {}

  /**
   * {@code extract [--json] FILE…}: text files, and {@code .jsonl(.gz)} with a text a line, whose
   * citations come as JSON in any case. Ends with 1 where a file could not be read as it should.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int problems = run(List.of(args), out, err);
    if (problems > 0) {
      System.exit(1);
    }
  }

  /** Does what {@link #main} does and says how many problems there were. */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    List<String> files = new ArrayList<>(args);
    boolean json = files.remove("--json");
    if (files.isEmpty()) {
      err.println("Usage: extract [--json] FILE…");
      return 1;
    }
    List<String> problems = new ArrayList<>();
    ExtractFiles reader = new ExtractFiles(problems::add);
    for (String file : files) {
      reader.read(
          file,
          (inputs, lines) -> {
            if (json || lines) {
              lines(inputs, out);
            } else {
              inputs.forEachRemaining(input -> readable(input, out));
            }
          });
    }
    problems.forEach(err::println);
    out.flush();
    return problems.size();
  }

  /** One line of JSON for each text, in order: {@code {"id":…,"citations":[…]}}. */
  public static void lines(Iterator<Input> inputs, PrintStream out) {
    while (inputs.hasNext()) {
      Input input = inputs.next();
      out.print(CitationJsonWriter.line(input.id(), read(input).citations()) + "\n");
    }
    out.flush();
  }

  /** A form for people: each citation with what was understood, then what the text asserts. */
  public static void readable(Input input, PrintStream out) {
    Reading reading = read(input);
    out.println(input.id() + ": " + reading.citations().size() + " citations");
    for (Citation citation : reading.citations()) {
      out.println("  " + describe(citation));
    }
    for (Edge edge : reading.edges()) {
      if (edge.source().isPresent()) {
        out.println(
            "  %s — %s — %s (%.2f)"
                .formatted(
                    name(edge.source().get()),
                    edge.relation().verb(),
                    name(edge.target()),
                    edge.confidence()));
      }
    }
    out.flush();
  }

  private static Reading read(Input input) {
    return CitationReader.standard().read(input.text(), input.host());
  }

  private static String describe(Citation citation) {
    Reference reference = citation.reference();
    StringBuilder line = new StringBuilder();
    line.append(citation.span().start()).append('-').append(citation.span().end());
    line.append("  ").append(name(citation)).append("  [").append(citation.kind().code());
    line.append(", ").append(citation.relation().verb());
    reference.date().ifPresent(date -> line.append(", ").append(date));
    reference.issuer().ifPresent(issuer -> line.append(", ").append(issuer.name()));
    citation.pinpoint().ifPresent(pinpoint -> line.append(", ").append(pinpoint));
    if (citation.nested()) {
      line.append(", nested");
    }
    if (citation.repaired()) {
      line.append(", repaired");
    }
    return line.append(']').toString();
  }

  private static String name(Citation citation) {
    Reference reference = citation.reference();
    boolean numbered = citation.kind() == Kind.FULL && reference.number().isPresent();
    String shown =
        numbered
            ? reference.type().orElse("") + " " + reference.number().get()
            : reference.title().orElse(citation.text());
    boolean resolved = !numbered && reference.number().isPresent();
    return resolved ? shown + " (" + reference.number().get() + ")" : shown.strip();
  }
}
