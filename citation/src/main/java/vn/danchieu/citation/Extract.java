package vn.danchieu.citation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** {@code extract [--json] FILE…}: text files in UTF-8. */
  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>(List.of(args));
    boolean json = files.remove("--json");
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (files.isEmpty()) {
      out.println("Usage: extract [--json] FILE…");
    }
    for (String file : files) {
      Input input = new Input(file, Files.readString(Path.of(file), StandardCharsets.UTF_8));
      if (json) {
        lines(List.of(input).iterator(), out);
      } else {
        readable(input, out);
      }
    }
    out.flush();
  }

  /** One line of JSON for each text, in order: {@code {"id":…,"citations":[…]}}. */
  public static void lines(Iterator<Input> inputs, PrintStream out) {
    while (inputs.hasNext()) {
      Input input = inputs.next();
      out.print(CitationJson.line(input.id(), read(input).citations()) + "\n");
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
