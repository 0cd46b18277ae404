package vn.danchieu.portal.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.index.StoredVersion.Change;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.store.ArticleVersions.Stretch;
import vn.danchieu.portal.text.Xml;
import vn.danchieu.portal.version.ArticlePlaces;

/** When which articles of an act changed and by whom, in the elements of Akoma Ntoso. */
final class Lifecycle {
  private static final String US = "#dan-chieu";
  private static final String FIRST = "ban-hanh";
  private static final String IN_FORCE = "#hieu-luc";
  private static final String WORDS = "http://purl.org/dc/terms/";

  private final LocalDate issued;
  private final Optional<LocalDate> on;
  private final Map<String, List<Stretch>> byLabel = new LinkedHashMap<>();

  /** The amending acts, by number, with the ids under which they are referred to. */
  private final Map<String, Act> acts = new LinkedHashMap<>();

  /** Per day the acts that change something, with the ids of the events. */
  private final TreeMap<LocalDate, Map<String, String>> events = new TreeMap<>();

  private final Map<Period, String> periods = new LinkedHashMap<>();

  private record Act(String id, Optional<String> held) {}

  private record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    static Period of(Stretch stretch) {
      return new Period(stretch.from(), stretch.until());
    }
  }

  private Lifecycle(LocalDate issued, Optional<LocalDate> on) {
    this.issued = issued;
    this.on = on;
  }

  /**
   * @param issued the day of the first event
   * @param on of which day the written text is; empty for the text as it was loaded
   */
  static Lifecycle of(LocalDate issued, List<Stretch> stretches, Optional<LocalDate> on) {
    Lifecycle lifecycle = new Lifecycle(issued, on);
    stretches.stream()
        .filter(stretch -> !stretch.label().equals(StoredVersion.WHOLE))
        .forEach(lifecycle::add);
    lifecycle.number();
    return lifecycle;
  }

  /** What goes on with the same changes is one stretch: something was to change and did not. */
  private void add(Stretch next) {
    List<Stretch> known = byLabel.computeIfAbsent(next.label(), _ -> new ArrayList<>());
    if (!known.isEmpty() && known.getLast().changes().equals(next.changes())) {
      Stretch last = known.removeLast();
      known.add(
          new Stretch(
              last.documentId(),
              last.label(),
              last.title(),
              last.from(),
              next.until(),
              last.changes()));
    } else {
      known.add(next);
    }
  }

  private void number() {
    byLabel.values().removeIf(known -> known.stream().allMatch(s -> s.changes().isEmpty()));
    changes()
        .map(Told::change)
        .filter(change -> change.from().isPresent())
        .sorted(Comparator.comparing(change -> change.from().orElseThrow()))
        .forEach(this::event);
    byLabel.values().stream()
        .flatMap(List::stream)
        .map(Period::of)
        .distinct()
        .sorted(
            Comparator.comparing((Period p) -> p.from().orElse(LocalDate.MIN))
                .thenComparing(p -> p.until().orElse(LocalDate.MAX)))
        .forEach(period -> periods.put(period, "khoang-" + (periods.size() + 1)));
  }

  private void event(Change change) {
    acts.computeIfAbsent(
        change.act(), _ -> new Act("sua-doi-" + (acts.size() + 1), change.actId()));
    LocalDate day = change.from().orElseThrow();
    int known = events.values().stream().mapToInt(Map::size).sum();
    events
        .computeIfAbsent(day, _ -> new LinkedHashMap<>())
        .putIfAbsent(change.act(), "su-kien-" + (known + 1));
  }

  private record Told(Change change, Stretch first) {}

  /** Each change of an article once, with the first stretch that has it. */
  private Stream<Told> changes() {
    List<Told> told = new ArrayList<>();
    byLabel
        .values()
        .forEach(stretches -> {
          List<Change> known = new ArrayList<>();
          for (Stretch stretch : stretches) {
            for (Change change : stretch.changes()) {
              if (change.from().isPresent() && !known.contains(change)) {
                known.add(change);
                told.add(new Told(change, stretch));
              }
            }
          }
        });
    return told.stream();
  }

  boolean isEmpty() {
    return byLabel.isEmpty();
  }

  void events(Xml xml) throws XMLStreamException {
    if (isEmpty()) {
      return;
    }
    xml.element(
        "lifecycle",
        () -> {
          event(xml, FIRST, issued, "ban-goc", "generation");
          for (var day : events.entrySet()) {
            for (var act : day.getValue().entrySet()) {
              event(xml, act.getValue(), day.getKey(), id(act.getKey()), "amendment");
            }
          }
        },
        "source",
        US);
  }

  private String id(String act) {
    return Optional.ofNullable(acts.get(act)).map(Act::id).orElse("");
  }

  private static void event(Xml xml, String id, LocalDate day, String source, String type)
      throws XMLStreamException {
    xml.empty("eventRef", "eId", id, "date", day.toString(), "source", "#" + source, "type", type);
  }

  /** Each change with the clause and the sentence that prove it. */
  void changes(Xml xml) throws XMLStreamException {
    List<Told> told = changes().toList();
    if (told.isEmpty()) {
      return;
    }
    xml.element(
        "analysis",
        () ->
            xml.element(
                "passiveModifications",
                () -> {
                  for (int i = 0; i < told.size(); i++) {
                    change(xml, told.get(i), "thay-doi-" + (i + 1));
                  }
                }),
        "source",
        US);
  }

  private void change(Xml xml, Told told, String id) throws XMLStreamException {
    Change change = told.change();
    xml.element(
        "textualMod",
        () -> {
          xml.element(
              "source",
              () ->
                  xml.text(
                      "description", change.clause() + ": " + change.sentence(), "xmlns", WORDS),
              "href",
              "#" + id(change.act()));
          xml.empty("destination", "href", "#" + ArticlePlaces.anchor(told.first().label()));
          xml.empty("force", "period", "#" + periods.get(Period.of(told.first())));
        },
        "eId",
        id,
        "type",
        type(change.verb()));
  }

  private static String type(String verb) {
    String said = verb.toLowerCase(Locale.ROOT);
    return said.contains("bãi bỏ")
        ? "repeal"
        : said.startsWith("bổ") ? "insertion" : "substitution";
  }

  void periods(Xml xml) throws XMLStreamException {
    if (isEmpty()) {
      return;
    }
    xml.element(
        "temporalData",
        () -> {
          for (var period : periods.entrySet()) {
            xml.element(
                "temporalGroup",
                () -> xml.empty("timeInterval", interval(period.getKey())),
                "eId",
                period.getValue());
          }
        },
        "source",
        US);
  }

  private String[] interval(Period period) {
    List<String> said = new ArrayList<>(List.of("refersTo", IN_FORCE));
    period
        .from()
        .map(this::begun)
        .or(() -> Optional.of(FIRST))
        .ifPresent(event -> {
          said.addAll(List.of("start", "#" + event));
        });
    period.until().map(this::begun).ifPresent(event -> said.addAll(List.of("end", "#" + event)));
    return said.toArray(String[]::new);
  }

  private String begun(LocalDate day) {
    return events.getOrDefault(day, Map.of()).values().stream().findFirst().orElse(FIRST);
  }

  void references(Xml xml, String work, String name) throws XMLStreamException {
    if (isEmpty()) {
      return;
    }
    xml.empty("original", "eId", "ban-goc", "href", work, "showAs", name);
    for (var act : acts.entrySet()) {
      String number = act.getKey();
      String address =
          act.getValue().held().map(Addresses::ofSlug).orElse(Addresses.ofSearch(number));
      xml.empty("passiveRef", "eId", act.getValue().id(), "href", address, "showAs", number);
    }
    xml.empty(
        "TLCConcept",
        "eId",
        IN_FORCE.substring(1),
        "href",
        "/ontology/concept/vn/in-force",
        "showAs",
        "Hiệu lực");
  }

  /** When an article reads as it is written. */
  Optional<String> periodOf(StoredProvision provision) {
    return Optional.ofNullable(byLabel.get(provision.label())).stream()
        .flatMap(List::stream)
        .filter(stretch -> provision.anchor().equals(ArticlePlaces.anchor(stretch.label())))
        .filter(this::isWritten)
        .findFirst()
        .map(stretch -> "#" + periods.get(Period.of(stretch)));
  }

  private boolean isWritten(Stretch stretch) {
    return on.isEmpty()
        ? stretch.from().isEmpty()
        : stretch.from().filter(on.orElseThrow()::isBefore).isEmpty()
            && stretch.until().filter(until -> !on.orElseThrow().isBefore(until)).isEmpty();
  }
}
