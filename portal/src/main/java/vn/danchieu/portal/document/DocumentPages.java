package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.link.Incoming;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.SearchedWords;
import vn.danchieu.validity.Standing;

/** Puts the page of a document together. */
@Component
class DocumentPages {
  private final Relations relations;
  private final PlacedLinks placed;
  private final MessageSource messages;

  DocumentPages(Relations relations, PlacedLinks placed, MessageSource messages) {
    this.relations = relations;
    this.placed = placed;
    this.messages = messages;
  }

  /** In which language a page speaks, and what its own links begin with. */
  record Wording(Locale language, String prefix) {}

  DocumentPage of(
      StoredDocument document, LocalDate on, Optional<String> searched, Wording wording) {
    var glance = relations.glance(document, DocumentPage.SHOWN);
    var around = glance.around();
    Standing standing = around.standing();
    List<StoredProvision> provisions = glance.provisions();
    List<InPlaceLink> links = placed.of(document, around.citations(), on, wording.language());
    SearchedWords words = SearchedWords.of(searched.orElse(""));
    List<Block> text =
        document
            .text()
            .map(t ->
                TextLayout.of(
                    t,
                    document.form().filter("markdown"::equals).isPresent(),
                    provisions,
                    links,
                    words.in(t)))
            .orElseGet(() -> apart(provisions, words));
    var written =
        TextHtml.of(
            text,
            label ->
                messages.getMessage("document.permalink", new Object[] {label}, wording.language()),
            address -> wording.prefix() + address,
            ProvisionNotes.of(
                standing, on, (relation, from) -> done(relation, from, wording.language())));
    return new DocumentPage(
        document,
        Named.shortly(document),
        on,
        searched.filter(s -> !s.isBlank()),
        standing,
        standing.on(on),
        document.issued().map(standing::on),
        written,
        Hit.in(text),
        provisions,
        Incoming.withoutEchoes(around.out(), ReadLink::stored),
        Incoming.withoutEchoes(around.in(), ReadLink::stored),
        around.incoming(),
        around.limit());
  }

  private String done(Relation relation, LocalDate from, Locale language) {
    Object[] day = {Days.shown(from)};
    return messages.getMessage("change." + relation.code() + ".from", day, language);
  }

  /** Provisions that were delivered without a text around them. */
  private static List<Block> apart(List<StoredProvision> provisions, SearchedWords words) {
    List<Block> blocks = new ArrayList<>();
    for (StoredProvision provision : provisions) {
      String heading = provision.label() + provision.title().map(t -> ". " + t).orElse("");
      blocks.add(
          new Block(
              Block.Style.HEADING,
              0,
              Optional.of(provision.anchor()),
              Optional.of(provision.label()),
              TextLayout.of(heading, false, List.of(), List.of(), words.in(heading)).stream()
                  .flatMap(block -> block.stretches().stream())
                  .toList()));
      List<Span> marks = words.in(provision.text());
      blocks.addAll(TextLayout.of(provision.text(), false, List.of(), List.of(), marks));
    }
    return blocks;
  }
}
