package vn.danchieu.citation.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Reading;
import vn.danchieu.citation.Span;

/** The letter against its gold: every citation, every relation, nothing else. */
public final class LetterScore {
  private final JsonNode gold;
  private final Reading reading;
  private final List<String> faults = new ArrayList<>();

  private LetterScore(JsonNode gold, Reading reading) {
    this.gold = gold;
    this.reading = reading;
  }

  /** What is wrong with the reading of the letter; empty where nothing is. */
  public static List<String> faults(Path shared) throws IOException {
    String text =
        Files.readString(shared.resolve("letter/1225-UBND-NC.md"), StandardCharsets.UTF_8);
    JsonNode gold =
        new ObjectMapper().readTree(Files.readString(shared.resolve("letter/letter-gold.json")));
    LetterScore score = new LetterScore(gold, CitationReader.standard().read(text, host()));
    score.citations();
    score.relations();
    return score.faults;
  }

  public static Host host() {
    return new Host(
        Optional.of("Công văn"),
        Optional.of("1225/UBND-NC"),
        Optional.of("Ủy ban nhân dân tỉnh Quảng Trị"),
        Optional.of(LocalDate.of(2020, 3, 24)));
  }

  private void citations() {
    if (reading.citations().size() != gold.path("citations").size()) {
      faults.add("citations: " + reading.citations().stream().map(Citation::text).toList());
    }
    for (JsonNode wanted : gold.path("citations")) {
      Optional<Citation> found = at(wanted.path("start").asInt());
      if (found.isEmpty()) {
        faults.add("missing " + wanted.path("surface").asString());
        continue;
      }
      compare(wanted, found.get());
    }
  }

  private Optional<Citation> at(int start) {
    return reading.citations().stream().filter(c -> c.span().start() == start).findFirst();
  }

  private void compare(JsonNode wanted, Citation found) {
    String id = wanted.path("id").asString();
    same(id + " end", wanted.path("end").asInt(), found.span().end());
    same(id + " type", wanted.path("type").asString(), found.reference().type().orElse(""));
    String number = wanted.path("number").asString("");
    if (number.isEmpty()) {
      number = wanted.path("resolved_number").asString("");
    }
    same(id + " number", number, found.reference().number().orElse(""));
    same(
        id + " date",
        wanted.path("date").asString(""),
        found.reference().date().map(Object::toString).orElse(""));
    span(id + " date", wanted, "date_start", "date_end", found.dateSpan());
    span(id + " issuer", wanted, "issuer_start", "issuer_end", found.issuerSpan());
    Kind kind =
        switch (wanted.path("kind").asString()) {
          case "full" -> Kind.FULL;
          case "name-only" -> Kind.NAME;
          default -> Kind.UNNUMBERED;
        };
    same(id + " kind", kind, found.kind());
    if (wanted.has("title") && kind == Kind.FULL) {
      same(id + " title", wanted.path("title").asString(), found.reference().title().orElse(""));
    }
    String relation = wanted.path("relation").asString();
    same(
        id + " relation",
        relation.startsWith("dẫn chiếu") ? "dẫn chiếu" : relation,
        found.relation().verb());
    same(id + " nested", relation.startsWith("dẫn chiếu"), found.nested());
  }

  private void span(String what, JsonNode wanted, String start, String end, Optional<Span> found) {
    if (!wanted.has(start)) {
      same(what, Optional.empty(), found);
      return;
    }
    same(what, Optional.of(new Span(wanted.path(start).asInt(), wanted.path(end).asInt())), found);
  }

  private void relations() {
    for (JsonNode wanted : gold.path("relations")) {
      if (reading.edges().stream().noneMatch(edge -> is(wanted, edge))) {
        faults.add("missing relation " + wanted.path("id").asString() + " among " + near(wanted));
      }
    }
  }

  private List<String> near(JsonNode wanted) {
    return reading.edges().stream()
        .filter(edge -> nameOf(edge.target()).equals(wanted.path("target").asString()))
        .map(edge ->
            edge.source().map(this::nameOf).orElse("SELF")
                + " "
                + edge.relation().verb()
                + " "
                + edge.sentence()
                + " "
                + edge.trigger()
                + " "
                + edge.confidence())
        .toList();
  }

  private boolean is(JsonNode wanted, Edge edge) {
    JsonNode evidence = wanted.path("evidence");
    return edge.source().map(this::nameOf).orElse("SELF").equals(wanted.path("source").asString())
        && nameOf(edge.target()).equals(wanted.path("target").asString())
        && edge.relation().verb().equals(wanted.path("relation").asString())
        && edge.nested() == wanted.path("nested").asBoolean(false)
        && edge.sentence()
            .equals(new Span(evidence.path("start").asInt(), evidence.path("end").asInt()))
        && (!wanted.has("confidence")
            || Math.abs(edge.confidence() - wanted.path("confidence").asDouble()) < 1e-9)
        && trigger(wanted).equals(edge.trigger());
  }

  private Optional<Span> trigger(JsonNode wanted) {
    if (wanted.has("trigger")) {
      return Optional.of(
          new Span(
              wanted.path("trigger").path("start").asInt(),
              wanted.path("trigger").path("end").asInt()));
    }
    if (!wanted.path("source").asString().equals("SELF")) {
      return Optional.empty();
    }
    for (JsonNode citation : gold.path("citations")) {
      if (citation.path("id").equals(wanted.path("target"))) {
        return Optional.of(
            new Span(citation.path("trigger_start").asInt(), citation.path("trigger_end").asInt()));
      }
    }
    return Optional.empty();
  }

  /** The gold's name of a citation; the title of a document that is none. */
  private String nameOf(Citation citation) {
    for (JsonNode wanted : gold.path("citations")) {
      if (wanted.path("start").asInt() == citation.span().start()) {
        return wanted.path("id").asString();
      }
    }
    return citation.text();
  }

  private void same(String what, Object wanted, Object found) {
    if (!wanted.equals(found)) {
      faults.add(what + ": wanted " + wanted + ", found " + found);
    }
  }

  public static void main(String[] none) throws IOException {
    for (String fault : faults(Datasets.root().orElseThrow())) {
      System.out.println(fault);
    }
  }
}
