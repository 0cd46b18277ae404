package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.link.Incoming;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Versions;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.SearchedWords;
import vn.danchieu.portal.version.Basis;
import vn.danchieu.validity.Standing;

/** Puts the page of a document together. */
@Component
class DocumentPages {
  private final Relations relations;
  private final PlacedLinks placed;
  private final Versions versions;
  private final MessageSource messages;

  DocumentPages(
      Relations relations, PlacedLinks placed, Versions versions, MessageSource messages) {
    this.relations = relations;
    this.versions = versions;
    this.placed = placed;
    this.messages = messages;
  }

  /** In which language a page speaks, and what its own links begin with. */
  record Wording(Locale language, String prefix) {}

  DocumentPage of(StoredDocument document, Asked asked, Wording wording) {
    LocalDate on = asked.on();
    List<Versions.Asked> wanted = new ArrayList<>();
    var glance =
        relations.glance(
            document,
            DocumentPage.SHOWN,
            batch -> wanted.add(versions.ask(batch, document.id(), List.of(on))));
    Versions.Read read = wanted.getFirst().read();
    var around = glance.around();
    Standing standing = around.standing();
    List<StoredProvision> provisions = glance.provisions();
    SearchedWords words = SearchedWords.of(asked.searched().orElse(""));
    AmendedText.Shown shown =
        AmendedText.of(
            text(
                document,
                provisions,
                placed.of(document, around.citations(), on, wording.language()),
                words),
            provisions,
            read,
            new AmendedText.Wanted(on, asked.ofDay().isPresent()),
            words::in);
    ChangeCards cards =
        new ChangeCards(messages, wording.language(), at -> wording.prefix() + at, standing);
    StoredDocument titled = document.titledAs(standing.document());
    return new DocumentPage(
        titled,
        Named.shortly(titled),
        on,
        asked.searched().filter(s -> !s.isBlank()),
        standing,
        standing.on(on),
        document.issued().map(standing::on),
        written(shown, standing, read, new Telling(on, cards, wording)),
        view(document, asked, shown, read, cards),
        Hit.in(shown.blocks()),
        provisions,
        Incoming.withoutEchoes(around.out(), ReadLink::stored),
        Incoming.withoutEchoes(around.in(), ReadLink::stored),
        around.incoming(),
        around.limit());
  }

  private static List<Block> text(
      StoredDocument document,
      List<StoredProvision> provisions,
      List<InPlaceLink> links,
      SearchedWords words) {
    return document
        .text()
        .map(t ->
            TextLayout.of(
                t,
                document.form().filter("markdown"::equals).isPresent(),
                provisions,
                links,
                words.in(t)))
        .orElseGet(() -> apart(provisions, words));
  }

  /** For which day, by which cards and in which language changes are told. */
  private record Telling(LocalDate on, ChangeCards cards, Wording wording) {}

  private TextHtml.Written written(
      AmendedText.Shown shown, Standing standing, Versions.Read read, Telling telling) {
    Locale language = telling.wording().language();
    Map<String, String> cards = new LinkedHashMap<>();
    shown
        .placed()
        .forEach((anchor, version) ->
            cards.put(
                anchor,
                telling
                    .cards()
                    .of(version, Optional.ofNullable(read.given().get(version.label())))));
    Map<String, List<ProvisionNotes.Note>> notes =
        ProvisionNotes.of(
            standing, telling.on(), (relation, from) -> done(relation, from, language));
    shown.placed().forEach((anchor, version) -> notes.computeIfPresent(anchor, untold(version)));
    return TextHtml.of(
        shown.blocks(),
        label -> messages.getMessage("document.permalink", new Object[] {label}, language),
        address -> telling.wording().prefix() + address,
        new TextHtml.Under(notes, cards));
  }

  /** What a card tells is not told once more. */
  private static BiFunction<String, List<ProvisionNotes.Note>, List<ProvisionNotes.Note>> untold(
      StoredVersion version) {
    Set<String> acts = new HashSet<>();
    version.changes().forEach(change -> acts.add(change.act()));
    version.outstanding().forEach(outstanding -> acts.add(outstanding.act()));
    return (_, notes) ->
        notes.stream().filter(note -> acts.stream().noneMatch(note.act()::endsWith)).toList();
  }

  private static DayView view(
      StoredDocument document,
      Asked asked,
      AmendedText.Shown shown,
      Versions.Read read,
      ChangeCards cards) {
    Map<String, StoredVersion> on = read.on(asked.on());
    return new DayView(
        asked.ofDay(),
        asked.unread(),
        Basis.of(document, read.course()),
        asked.on(),
        read.course(),
        (int) on.values().stream().filter(version -> !version.changes().isEmpty()).count(),
        Optional.ofNullable(on.get(StoredVersion.WHOLE))
            .map(StoredVersion::outstanding)
            .flatMap(cards::outstanding),
        shown.unplaced().stream()
            .map(version ->
                new DayView.Apart(
                    version,
                    cards.of(version, Optional.ofNullable(read.given().get(version.label())))))
            .toList());
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
