package vn.danchieu.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.task.Governing;
import vn.danchieu.portal.task.TaskAnswer;

/**
 * Which documents govern a task, best first.
 *
 * @param certainty {@code sure}, {@code doubtful} or {@code none}: how far the documents are to be
 *     relied on
 * @param bySimilarity whether no sentence says anything and likeness of words alone speaks
 */
record TaskJson(
    String task,
    LocalDate on,
    boolean cut,
    boolean bySimilarity,
    String certainty,
    List<GoverningJson> documents) {

  /**
   * A governing document.
   *
   * @param state {@code resolved}, {@code ambiguous} or {@code missing}
   * @param group {@code state_rules}, {@code state_directs}, {@code party_rules}, {@code
   *     party_directs}
   * @param side {@code state}, {@code party} or {@code local}
   * @param general a law of organisation, promulgation or budget that many cite whatever they are
   *     about
   */
  record GoverningJson(
      Optional<String> id,
      String url,
      String key,
      String name,
      Optional<String> number,
      Optional<String> type,
      Optional<String> issuer,
      Optional<LocalDate> issued,
      Optional<String> title,
      String state,
      boolean held,
      String group,
      String side,
      boolean general,
      Optional<Integer> rank,
      Optional<ValidityJson> validity,
      double score,
      List<WhyJson> why) {}

  /**
   * What speaks for a document.
   *
   * @param kind {@code said}, {@code resembles} or {@code succeeds}
   * @param amended since when the quoted article reads otherwise; left out where it does not
   * @param chain the documents from the one that says so to the governing one
   */
  record WhyJson(
      String kind,
      String documentId,
      String document,
      String url,
      Optional<String> provisionId,
      Optional<String> provision,
      Optional<String> relation,
      String sentence,
      List<String> chain,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> amended) {}

  static TaskJson of(TaskAnswer answer, ValidityJson.Writer writer) {
    return new TaskJson(
        answer.task(),
        answer.on(),
        answer.cut(),
        answer.bySimilarity(),
        answer.certainty().name().toLowerCase(Locale.ROOT),
        answer.documents().stream().map(placed -> governing(placed, writer)).toList());
  }

  private static GoverningJson governing(TaskAnswer.Placed placed, ValidityJson.Writer writer) {
    Governing governing = placed.governing();
    EndJson end = EndJson.of(governing.end(), writer);
    return new GoverningJson(
        end.id(),
        end.url(),
        governing.key(),
        end.name(),
        end.number(),
        end.type(),
        end.issuer(),
        end.issued(),
        end.title(),
        end.state(),
        end.held().orElse(false),
        placed.group().name().toLowerCase(Locale.ROOT),
        placed.side().name().toLowerCase(Locale.ROOT),
        governing.general(),
        governing.rank(),
        governing.end().known().map(LinkEnd.Known::standing).map(writer::of),
        governing.score(),
        governing.why().stream().map(TaskJson::why).toList());
  }

  private static WhyJson why(Governing.Why why) {
    return switch (why) {
      case Governing.Why.Said said -> said(said.link());
      case Governing.Why.Resembles alike ->
          new WhyJson(
              "resembles",
              alike.document().id(),
              Named.shortly(alike.document()),
              Addresses.of(alike.document()),
              alike.place().map(p -> p.id()),
              alike.place().map(p -> p.label()),
              Optional.empty(),
              alike.sentence(),
              List.of(),
              alike.amended());
      case Governing.Why.Succeeds after ->
          new WhyJson(
              "succeeds",
              after.ended().id(),
              Named.shortly(after.ended()),
              Addresses.of(after.ended()),
              Optional.empty(),
              Optional.empty(),
              Optional.of(after.change().relation().verb()),
              after.change().source(),
              List.of(),
              Optional.empty());
    };
  }

  private static WhyJson said(ReadLink link) {
    StoredDocument host = link.host();
    String from = Named.shortly(host) + link.place().map(p -> ", " + p.label()).orElse("");
    List<String> chain =
        link.ofOthers()
            ? List.of(from, link.source().name(), link.target().name())
            : List.of(from, link.target().name());
    return new WhyJson(
        "said",
        host.id(),
        Named.shortly(host),
        Addresses.ofProof(link),
        link.stored().provisionId(),
        link.place().map(p -> p.label()),
        Optional.of(link.relation().verb()),
        link.stored().sentence(),
        chain,
        Optional.empty());
  }
}
