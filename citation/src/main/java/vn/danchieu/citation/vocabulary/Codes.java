package vn.danchieu.citation.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.VietnameseText;

/** The codes that numbers are made of. Looked up folded, told apart by their accents. */
public final class Codes {
  private final Map<String, List<TypeCode>> types = new HashMap<>();
  private final Map<String, List<Body>> bodies = new HashMap<>();
  private final Map<String, TypeCode> typesAsPrinted = new HashMap<>();
  private final Map<String, Body> bodiesAsPrinted = new HashMap<>();
  private final Map<String, String> codesOfBodies = new HashMap<>();

  Codes() {
    for (Table.Row row : Table.read("type-codes.tsv").rows()) {
      TypeCode code =
          new TypeCode(row.get("code"), row.get("type"), row.get("marks").contains("bare"));
      types.computeIfAbsent(fold(code.code()), k -> new ArrayList<>()).add(code);
    }
    for (Table.Row row : Table.read("bodies.tsv").rows()) {
      Set<String> marks = new HashSet<>(row.all("marks", " "));
      String canonical =
          marks.stream()
              .filter(m -> m.startsWith("alias:"))
              .map(m -> m.substring(6))
              .findFirst()
              .orElse(row.get("code"));
      codesOfBodies.putIfAbsent(row.get("authority"), row.get("code"));
      bodies
          .computeIfAbsent(fold(row.get("code")), k -> new ArrayList<>())
          .add(
              new Body(
                  row.get("code"),
                  canonical,
                  row.get("authority"),
                  row.get("name"),
                  line(row.get("line")),
                  marks));
    }
    types.values().forEach(all -> all.forEach(code -> typesAsPrinted.put(code.code(), code)));
    bodies.values().forEach(all -> all.forEach(body -> bodiesAsPrinted.put(body.code(), body)));
  }

  static Line line(String code) {
    for (Line line : Line.values()) {
      if (line.code().equals(code)) {
        return line;
      }
    }
    throw new IllegalStateException("No line has the code " + code);
  }

  private static String fold(String code) {
    return VietnameseText.fold(code);
  }

  /** The type a code stands for: the one with these accents, else the first that folds alike. */
  public Optional<TypeCode> type(String printed) {
    TypeCode asPrinted = typesAsPrinted.get(printed);
    if (asPrinted != null) {
      return Optional.of(asPrinted);
    }
    List<TypeCode> known = types.getOrDefault(fold(printed), List.of());
    return known.stream()
        .filter(code -> code.code().equalsIgnoreCase(printed))
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** The body a code stands for, its term number left out. */
  public Optional<Body> body(String printed) {
    Optional<Body> whole = exactBody(printed);
    return whole.isPresent() ? whole : exactBody(withoutTerm(printed));
  }

  /** TU is Tỉnh ủy, TƯ is Trung ương: accents first, then what folds alike without any. */
  private Optional<Body> exactBody(String printed) {
    Body asPrinted = bodiesAsPrinted.get(printed);
    if (asPrinted != null) {
      return Optional.of(asPrinted);
    }
    List<Body> known = bodies.getOrDefault(fold(printed), List.of());
    return known.stream()
        .filter(body -> body.code().equalsIgnoreCase(printed))
        .findFirst()
        .or(() -> isBarred(printed) ? Optional.empty() : known.stream().findFirst());
  }

  /** Who prints one Đ prints all of them: ĐD is no ĐĐ. */
  private static boolean isBarred(String printed) {
    return printed.chars().anyMatch(c -> c == 'Đ' || c == 'đ');
  }

  /** The code by which a body signs its numbers. */
  public Optional<String> codeOf(String authority) {
    return Optional.ofNullable(codesOfBodies.get(authority));
  }

  /** A body's code without the number of its term: {@code QH13} is {@code QH}. */
  public static String withoutTerm(String code) {
    int end = code.length();
    while (end > 0 && Character.isDigit(code.charAt(end - 1))) {
      end--;
    }
    return code.substring(0, end);
  }

  public boolean knows(String printed) {
    return type(printed).isPresent() || body(printed).isPresent();
  }
}
