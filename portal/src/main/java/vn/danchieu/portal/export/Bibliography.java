package vn.danchieu.portal.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;

/** A document for reference managers. */
final class Bibliography {
  private Bibliography() {}

  static String bibtex(StoredDocument document, String site) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", title(document));
    document.issuer().ifPresent(issuer -> fields.put("author", "{" + braced(issuer) + "}"));
    document.number().ifPresent(number -> fields.put("number", braced(number)));
    document
        .issued()
        .ifPresent(day -> {
          fields.put("year", String.valueOf(day.getYear()));
          fields.put("date", day.toString());
        });
    if (!document.subjects().isEmpty()) {
      fields.put("keywords", braced(String.join(", ", document.subjects())));
    }
    fields.put("url", site + Addresses.of(document));
    fields.put("language", "vietnamese");
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n", "@misc{" + document.slug() + ",\n", "\n}\n"));
  }

  static List<Map<String, Object>> csl(StoredDocument document, String site) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", document.slug());
    item.put("type", "legislation");
    item.put(
        "title",
        document
            .title()
            .map(title -> Named.mark(document.id()) + title)
            .orElseGet(() -> Named.shortly(document)));
    document.number().ifPresent(number -> item.put("number", number));
    document.type().ifPresent(type -> item.put("genre", type));
    document.issuer().ifPresent(issuer -> item.put("author", List.of(Map.of("literal", issuer))));
    document
        .issued()
        .ifPresent(day -> {
          List<Integer> parts = List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
          item.put("issued", Map.of("date-parts", List.of(parts)));
        });
    if (!document.subjects().isEmpty()) {
      item.put("keyword", String.join(", ", document.subjects()));
    }
    item.put("URL", site + Addresses.of(document));
    item.put("language", "vi");
    return List.of(item);
  }

  private static String title(StoredDocument document) {
    String name = Named.shortly(document);
    return braced(
        document.number().flatMap(_ -> document.title()).map(t -> name + ": " + t).orElse(name));
  }

  /** Without what BibTeX reads as its own. */
  private static String braced(String text) {
    return text.replaceAll("[{}\\\\]", "")
        .replaceAll("\\s+", " ")
        .replaceAll("([%&$#_])", "\\\\$1");
  }
}
