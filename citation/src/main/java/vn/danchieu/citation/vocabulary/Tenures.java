package vn.danchieu.citation.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bodies in time. A body of a place has the id of its kind and that of the place with a dot between
 * them, and follows the changes of both: {@code so-ke-hoach-va-dau-tu.quang-binh} went on as {@code
 * so-tai-chinh.quang-binh} and then as {@code so-tai-chinh.quang-tri}.
 */
public final class Tenures {
  /** Districts and their bodies were abolished on this day, their tasks parted among communes. */
  private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

  private static final List<String> DISTRICTS = List.of("huyen-", "quan-", "thi-xa-");

  private final Map<String, Tenure> bodies = new LinkedHashMap<>();
  private final Map<String, Tenure> places = new LinkedHashMap<>();

  Tenures() {
    for (Table.Row row : Table.read("authorities.tsv").rows()) {
      Optional<String> parent = Optional.of(row.get("parent")).filter(p -> !p.isEmpty());
      bodies.put(row.get("id"), Tenure.of(row, parent));
    }
    for (Table.Row row : Table.read("places.tsv").rows()) {
      places.put(row.get("id"), Tenure.of(row, Optional.empty()));
    }
  }

  /** The kind of a body of a place, or the whole id of a body there is one of. */
  public String kind(String id) {
    return placeOf(id).map(place -> id.substring(0, id.length() - place.length() - 1)).orElse(id);
  }

  /** The id of a body's place. */
  public Optional<String> placeOf(String id) {
    int dot = bodies.containsKey(id) ? -1 : id.indexOf('.');
    boolean local = dot > 0 && !id.startsWith("dang.") && !id.startsWith("mttq.tw");
    return local ? Optional.of(id.substring(dot + 1)) : Optional.empty();
  }

  /** What is known of a body or a kind of body. */
  public Optional<Tenure> body(String id) {
    return Optional.ofNullable(bodies.get(id));
  }

  public Optional<Tenure> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The body that bore a name on a day, where two have borne it: "Bộ Nội vụ" until 1998. */
  public String bearer(String id, LocalDate day) {
    Tenure known = bodies.get(id);
    if (known == null || known.covers(day)) {
      return id;
    }
    return bodies.values().stream()
        .filter(other -> other.name().equals(known.name()) && other.covers(day))
        .map(Tenure::id)
        .findFirst()
        .orElse(id);
  }

  /** The last day's morrow of a body, whichever ended first, the kind or the place. */
  public Optional<LocalDate> end(String id) {
    Optional<LocalDate> kind = body(kind(id)).flatMap(Tenure::to);
    Optional<LocalDate> place = placeOf(id).flatMap(this::endOfPlace);
    return kind.isPresent() && (place.isEmpty() || kind.get().isBefore(place.get())) ? kind : place;
  }

  private Optional<LocalDate> endOfPlace(String place) {
    if (DISTRICTS.stream().anyMatch(place::startsWith)) {
      return Optional.of(DISTRICTS_END);
    }
    return place(place).flatMap(Tenure::to);
  }

  /** The first day of a body, whichever is later, that of the kind or of the place. */
  public Optional<LocalDate> start(String id) {
    Optional<LocalDate> kind = body(kind(id)).flatMap(Tenure::from);
    Optional<LocalDate> place = placeOf(id).flatMap(this::place).flatMap(Tenure::from);
    return place.isPresent() && (kind.isEmpty() || kind.get().isBefore(place.get())) ? place : kind;
  }

  /** What came right after a body; empty where it still is, or where nobody took over. */
  public List<String> successors(String id) {
    Optional<String> place = placeOf(id);
    String kind = kind(id);
    Optional<LocalDate> kindEnd = body(kind).flatMap(Tenure::to);
    if (kindEnd.isPresent() && kindEnd.equals(end(id))) {
      List<String> kinds = body(kind).map(Tenure::successors).orElse(List.of());
      return place.map(p -> joined(kinds, List.of(p))).orElse(kinds);
    }
    return place
        .flatMap(this::place)
        .map(Tenure::successors)
        .map(places -> joined(List.of(kind), places))
        .orElse(List.of());
  }

  private static List<String> joined(List<String> kinds, List<String> places) {
    List<String> ids = new ArrayList<>();
    kinds.forEach(kind -> places.forEach(place -> ids.add(kind + "." + place)));
    return ids;
  }

  /** What went into a body. */
  public List<String> predecessors(String id) {
    Optional<String> place = placeOf(id);
    String kind = kind(id);
    Set<String> found = new LinkedHashSet<>();
    bodies.values().stream()
        .filter(body -> body.successors().contains(kind))
        .map(body -> body.id() + place.map(p -> "." + p).orElse(""))
        .filter(before -> successors(before).contains(id))
        .forEach(found::add);
    places.values().stream()
        .filter(other -> place.isPresent() && other.successors().contains(place.get()))
        .map(other -> kind + "." + other.id())
        .filter(before -> successors(before).contains(id))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /** Who a body is on a day: itself, or those that its tasks went to or came from. */
  public Set<String> on(String id, LocalDate day) {
    Set<String> found = new LinkedHashSet<>();
    follow(id, day, found, 0);
    return found;
  }

  private void follow(String id, LocalDate day, Set<String> found, int steps) {
    boolean over = end(id).filter(end -> !day.isBefore(end)).isPresent();
    boolean before = start(id).filter(day::isBefore).isPresent();
    List<String> next = over ? successors(id) : before ? predecessors(id) : List.of();
    if (!over && next.isEmpty() || steps > 8) {
      found.add(id);
    } else {
      next.forEach(other -> follow(other, day, found, steps + 1));
    }
  }
}
