package vn.danchieu.portal.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page of results, with links to variants of it. Default values are left out.
 *
 * @param all the list also where one document bears the number that was typed
 * @param on the day of validity, where one was asked for
 * @param verbatim what was typed as it stands, nothing in it understood
 * @param dropped hints that are not taken
 */
public record SearchAddress(
    String query,
    Filters filters,
    PageRequest.Order order,
    Optional<LocalDate> on,
    boolean all,
    boolean verbatim,
    Set<DocumentHint.Kind> dropped,
    Optional<String> language) {
  static final String PAGE = "/tim-kiem";
  private static final String SINCE = "tu";
  private static final String UNTIL = "den";

  @Override
  public String toString() {
    return at(PAGE, "", "");
  }

  /** With the value of a facet, or without it if it was there. */
  public String toggled(Facet facet, String value) {
    return with(filters.toggled(facet, value), order).toString();
  }

  public String toggled(String facet, String value) {
    return toggled(Facet.valueOf(facet), value);
  }

  public String ofAnyDay() {
    return with(filters.ofAnyDay(), order).toString();
  }

  public String unfiltered() {
    return with(Filters.NONE, order).toString();
  }

  public String ordered(PageRequest.Order other) {
    return in(other).toString();
  }

  SearchAddress in(PageRequest.Order other) {
    return with(filters, other);
  }

  /** The same words understood, or as they stand. */
  public String verbatim(boolean asItStands) {
    return new SearchAddress(query, filters, order, on, true, asItStands, dropped, language)
        .toString();
  }

  /** Other words. */
  public String asking(String other) {
    return new SearchAddress(other, filters, order, on, true, verbatim, dropped, language)
        .toString();
  }

  /** Without a hint. */
  public String dropping(DocumentHint.Kind kind) {
    Set<DocumentHint.Kind> kinds = EnumSet.of(kind);
    kinds.addAll(dropped);
    return new SearchAddress(query, filters, order, on, all, verbatim, kinds, language).toString();
  }

  public String page(int number) {
    return at(PAGE, "trang", String.valueOf(number));
  }

  public String after(Cursor cursor) {
    return at(PAGE, "sau", cursor.written());
  }

  public String feed() {
    return at(PAGE + ".atom", "", "");
  }

  public String feedAfter(Cursor cursor) {
    return at(PAGE + ".atom", "sau", cursor.written());
  }

  public String table() {
    return at(PAGE + ".csv", "", "");
  }

  /** What a form about something else must carry along: name and value. */
  public List<Field> carried() {
    return fields().stream()
        .filter(f -> !f.name().equals(SINCE) && !f.name().equals(UNTIL) && !f.name().equals("on"))
        .toList();
  }

  /** One parameter. */
  public record Field(String name, String value) {}

  private SearchAddress with(Filters other, PageRequest.Order otherOrder) {
    return new SearchAddress(query, other, otherOrder, on, true, verbatim, dropped, language);
  }

  /** A page of results has hundreds of these: they are put together by hand. */
  private String at(String path, String name, String value) {
    List<Field> all = fields();
    if (!name.isEmpty()) {
      all.add(new Field(name, value));
    }
    return all.stream()
        .map(field -> field.name() + "=" + UriUtils.encode(field.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>(List.of(new Field("q", query)));
    for (Facet facet : Facet.values()) {
      filters.of(facet).forEach(value -> fields.add(new Field(facet.inAddress(), value)));
    }
    filters.since().ifPresent(day -> fields.add(new Field(SINCE, day.toString())));
    filters.until().ifPresent(day -> fields.add(new Field(UNTIL, day.toString())));
    on.ifPresent(day -> fields.add(new Field("on", day.toString())));
    if (order != PageRequest.Order.RELEVANCE) {
      fields.add(new Field("sap-xep", AskedPage.word(order)));
    }
    if (all) {
      fields.add(new Field("tat-ca", "1"));
    }
    if (verbatim) {
      fields.add(new Field("nguyen-van", "1"));
    }
    dropped.forEach(kind -> fields.add(new Field("bo", kind.inAddress())));
    language.ifPresent(code -> fields.add(new Field("lang", code)));
    return fields;
  }
}
