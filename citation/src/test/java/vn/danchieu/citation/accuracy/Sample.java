package vn.danchieu.citation.accuracy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Reading;
import vn.danchieu.citation.Reference;

/** Draws citations at random from whole documents, in their context, to be read by eye. */
public final class Sample {
  private static final int CONTEXT = 110;

  private Sample() {}

  /** {@code Sample SEED COUNT FILE…}. */
  public static void main(String[] args) {
    Random random = new Random(Long.parseLong(args[0]));
    List<String> all = new ArrayList<>();
    for (String file : List.of(args).subList(2, args.length)) {
      for (JsonNode row : Datasets.lines(Path.of(file))) {
        String text = row.path("text").asString();
        Reading reading = CitationReader.standard().read(text, ExtractLines.host(row));
        for (Citation citation : reading.citations()) {
          if (citation.kind() != Kind.SELF || random.nextInt(20) == 0) {
            all.add(row.path("id").asString() + "  " + shown(text, citation, reading));
          }
        }
      }
    }
    Collections.shuffle(all, random);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println(all.size() + " citations");
    all.stream().limit(Long.parseLong(args[1])).forEach(out::println);
    out.flush();
  }

  private static String shown(String text, Citation citation, Reading reading) {
    int start = citation.span().start();
    int end = citation.span().end();
    Reference r = citation.reference();
    String sources =
        reading.edges().stream()
            .filter(e -> e.target() == citation && e.source().isPresent())
            .map(Edge::source)
            .map(s -> s.orElseThrow().text())
            .toList()
            .toString();
    return (citation.kind().code()
            + " | "
            + r.type().orElse("-")
            + " | "
            + r.number().orElse("-")
            + " | "
            + r.date().map(Object::toString).orElse("-")
            + " | "
            + r.issuer().map(Authority::name).or(r::issuerAsWritten).orElse("-")
            + " | "
            + citation.pinpoint().orElse("-")
            + " | "
            + citation.relation().verb()
            + (citation.nested() ? " nested in " + sources : "")
            + "\n    "
            + text.substring(Math.max(0, start - CONTEXT), start)
            + "⟦"
            + citation.text()
            + "⟧"
            + text.substring(end, Math.min(text.length(), end + CONTEXT)))
        .replaceAll("\\s*\n(?!    )\\s*", "⏎");
  }
}
