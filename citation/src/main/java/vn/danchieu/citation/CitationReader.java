package vn.danchieu.citation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.danchieu.citation.extraction.Assembly;
import vn.danchieu.citation.extraction.HostContext;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.extraction.Scanner;
import vn.danchieu.citation.relation.Link;
import vn.danchieu.citation.relation.RelationReader;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;

/**
 * The library's door: finds every citation of a text and what the text says about them. Immutable
 * and safe for use by many threads. Never throws on any input, and never returns an offset outside
 * the text.
 */
public final class CitationReader {
  private static final CitationReader STANDARD = new CitationReader(Vocabulary.shipped());

  private final Vocabulary vocabulary;

  private CitationReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The reader with the shipped vocabulary. */
  public static CitationReader standard() {
    return STANDARD;
  }

  public Reading read(String text) {
    return read(text, Host.unknown());
  }

  public Reading read(String text, Host host) {
    return read(text, host, _ -> {});
  }

  /**
   * The same for a reader who may lose patience with a hostile text.
   *
   * @param found is told, often and on this thread, how many citations were found so far; what it
   *     throws ends the reading and is passed on
   */
  public Reading read(String text, Host host, IntConsumer found) {
    Tokens tokens = vocabulary.tokens(text);
    List<Mention> mentions = Scanner.scan(tokens, vocabulary, host, found);
    if (mentions.isEmpty()) {
      return new Reading(List.of(), List.of());
    }
    Assembly assembly = new Assembly(tokens, vocabulary, HostContext.of(host, vocabulary));
    List<Link> links =
        RelationReader.read(mentions, tokens, vocabulary, host).stream()
            .map(link -> mayDo(link, host, assembly) ? link : link.mentioned())
            .toList();
    return reading(mentions, links, assembly);
  }

  /** Of two links from the host the one that says more than a mention. */
  private static Link telling(Link first, Link second) {
    return first.relation() == Relation.MENTIONS ? second : first;
  }

  /** A plan or a report that says it repeals a decision tells of an act to come. */
  private static boolean mayDo(Link link, Host host, Assembly assembly) {
    boolean acting = link.relation().alters();
    if (!acting || link.source().isPresent() || !Competence.isLimited(host.type())) {
      return true;
    }
    Reference target = assembly.citation(link.target(), Relation.MENTIONS, false).reference();
    return Competence.mayEnd(host.type(), host.number(), target);
  }

  private static Reading reading(List<Mention> mentions, List<Link> links, Assembly assembly) {
    Map<Mention, Link> hosts = new IdentityHashMap<>();
    for (Link link : links) {
      if (link.source().isEmpty()) {
        hosts.merge(link.target(), link, CitationReader::telling);
      }
    }
    Map<Mention, Citation> made = new IdentityHashMap<>();
    List<Citation> citations = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Link host = hosts.get(mention);
      Relation relation = host == null ? Relation.MENTIONS : host.relation();
      Citation citation = assembly.citation(mention, relation, host != null && host.inTitle());
      made.put(mention, citation);
      citations.add(citation);
    }
    List<Edge> edges = new ArrayList<>(links.size());
    for (Link link : links) {
      Citation target =
          made.computeIfAbsent(link.target(), m -> assembly.citation(m, Relation.MENTIONS, true));
      edges.add(
          new Edge(
              link.source().map(m -> Optional.ofNullable(made.get(m)).orElseThrow()),
              target,
              link.relation(),
              link.trigger(),
              link.sentence(),
              link.nested(),
              link.part(),
              link.confidence(),
              link.from(),
              link.until()));
    }
    return new Reading(citations, edges);
  }
}
