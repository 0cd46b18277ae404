package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
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
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Consolidations;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.SearchedWords;
import vn.danchieu.portal.version.ActStandIns;
import vn.danchieu.portal.version.MissingAct;
import vn.danchieu.portal.version.OfficialConsolidations;
import vn.danchieu.validity.Standing;

/** Builds the page of a document. */
@Component
class DocumentPages {
  private final Relations relations;
  private final PlacedLinks placed;
  private final ArticleVersions versions;
  private final Consolidations consolidations;
  private final MessageSource messages;

  DocumentPages(
      Relations relations,
      PlacedLinks placed,
      ArticleVersions versions,
      Consolidations consolidations,
      MessageSource messages) {
    this.relations = relations;
    this.versions = versions;
    this.consolidations = consolidations;
    this.placed = placed;
    this.messages = messages;
  }

  /** In which language a page speaks, and what its own links begin with. */
  record Wording(Locale language, String prefix) {}

  /** What is asked for of the text's course. */
  private record Course(ArticleVersions.Asked versions, Optional<Consolidations.Asked> beside) {}

  DocumentPage of(StoredDocument document, PageQuestion asked, Wording wording) {
    LocalDate on = asked.on();
    List<Course> wanted = new ArrayList<>();
    var glance =
        relations.glance(
            document,
            DocumentPage.SHOWN,
            batch ->
                wanted.add(
                    new Course(
                        versions.ask(batch, document.id(), List.of(on)),
                        asked.ofDay().map(day -> consolidations.ask(batch, document.id(), day)))));
    ArticleVersions.Read read = wanted.getFirst().versions().read();
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
    Told told =
        new Told(
            document,
            read,
            OfficialConsolidations.of(
                document,
                wanted.getFirst().beside().map(consolidations::read).orElse(List.of()),
                read.course()),
            missing(around),
            document.held()
                ? ActStandIns.NONE
                : ActStandIns.of(document.number(), consolidations.ofWork(document.id())));
    Cards cards = Cards.of(messages, wording, told, standing);
    StoredDocument titled = document.titledAs(standing.document());
    return new DocumentPage(
        titled,
        Named.shortly(titled),
        on,
        asked.searched().filter(s -> !s.isBlank()),
        standing,
        standing.on(on),
        written(shown, standing, cards, new Telling(on, wording)),
        DayView.of(asked, shown, told, cards),
        TextHit.in(shown.blocks()),
        provisions,
        Incoming.withoutEchoes(around.out(), ReadLink::stored),
        Incoming.withoutEchoes(around.in(), ReadLink::stored),
        around.incoming(),
        around.limit());
  }

  /** What is not held, as far as the page looked it up. */
  private static List<MissingAct> missing(Relations.Surroundings around) {
    Map<String, ReadLink> links = new HashMap<>();
    around.in().forEach(link -> links.put(link.stored().id(), link));
    return MissingAct.of(around.standing(), links);
  }

  /**
   * What is known of the course of the text.
   *
   * @param missing acts that amend it and are not held
   * @param standIns consolidations that are held where its own text is not
   */
  record Told(
      StoredDocument document,
      ArticleVersions.Read read,
      OfficialConsolidations beside,
      List<MissingAct> missing,
      ActStandIns standIns) {}

  /** What is told under changed articles. */
  record Cards(ChangeCards changes, BesideCards beside, Told told) {
    static Cards of(MessageSource messages, Wording wording, Told told, Standing standing) {
      UnaryOperator<String> address = at -> wording.prefix() + at;
      var changes = new ChangeCards(messages, wording.language(), address, standing);
      var beside = new BesideCards(messages, wording.language(), address, changes.words());
      return new Cards(changes, beside, told);
    }

    String of(StoredVersion version) {
      return changes.of(version, Optional.ofNullable(told.read().given().get(version.label())))
          + told.beside().of(version).map(verdict -> beside.of(version, verdict)).orElse("");
    }
  }

  private static List<TextBlock> text(
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

  /** For which day and in which language changes are told. */
  private record Telling(LocalDate on, Wording wording) {}

  private TextHtml.Written written(
      AmendedText.Shown shown, Standing standing, Cards cards, Telling telling) {
    Locale language = telling.wording().language();
    Map<String, List<ProvisionNotes.Note>> notes =
        ProvisionNotes.of(
            standing, telling.on(), (relation, from) -> done(relation, from, language));
    shown.placed().forEach((anchor, version) -> notes.computeIfPresent(anchor, untold(version)));
    return TextHtml.of(
        shown.blocks(),
        label -> messages.getMessage("document.permalink", new Object[] {label}, language),
        address -> telling.wording().prefix() + address,
        new TextHtml.Under(
            notes, anchor -> Optional.ofNullable(shown.placed().get(anchor)).map(cards::of)));
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

  private String done(Relation relation, LocalDate from, Locale language) {
    Object[] day = {Days.shown(from)};
    return messages.getMessage("change." + relation.code() + ".from", day, language);
  }

  /** Provisions that were delivered without a text around them. */
  private static List<TextBlock> apart(List<StoredProvision> provisions, SearchedWords words) {
    List<TextBlock> blocks = new ArrayList<>();
    for (StoredProvision provision : provisions) {
      String heading = provision.label() + provision.title().map(t -> ". " + t).orElse("");
      blocks.add(
          new TextBlock(
              TextBlock.Style.HEADING,
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
