package vn.danchieu.indexer.audit;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.index.Json;

/**
 * The quality of the stock, for the office that holds it.
 *
 * @param documents loaded, with text or by record
 * @param held with text
 * @param facts title, type, number and so on
 * @param states today, by name, of the documents that have a state; the most frequent first
 * @param setAside what contradicts itself, with its contradictions
 */
public record Quality(
    String asOf,
    long documents,
    long held,
    List<Fact> facts,
    SequencedMap<String, Long> states,
    List<SetAside> setAside) {
  /** Without it a spreadsheet takes Vietnamese letters for another encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int EXAMPLES = 3;
  private static final int COLUMNS = 3;

  /**
   * One kind of fact over all documents.
   *
   * @param disputed of the known ones, those of which sources say different things
   * @param sources how many of the known ones each source gives, the largest first
   */
  public record Fact(
      String name, long known, long missing, long disputed, SequencedMap<String, Long> sources) {}

  /** A document whose facts contradict each other. */
  public record SetAside(String name, String title, List<String> contradictions) {}

  public String json() {
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        "Kho có %,d văn bản: %,d có toàn văn, %,d chỉ có hồ sơ; %,d để riêng vì thông tin mâu thuẫn.%n%n"
            .formatted(documents, held, documents - held, setAside.size()));
    text.append(
        "%-22s %10s %10s %8s %14s%n"
            .formatted("Thông tin", "đã biết", "còn thiếu", "tỷ lệ", "nguồn khác nhau"));
    facts.forEach(fact ->
        text.append(
            "%-22s %,10d %,10d %7.1f%% %,14d%n"
                .formatted(
                    fact.name(), fact.known(), fact.missing(), share(fact), fact.disputed())));
    text.append("%nLấy từ đâu:%n".formatted());
    facts.forEach(fact -> text.append("  %s: %s%n".formatted(fact.name(), listed(fact.sources()))));
    text.append("%nTình trạng hiệu lực ngày %s:%n".formatted(asOf));
    states.forEach((state, count) -> text.append("  %-30s %,8d%n".formatted(state, count)));
    if (!setAside.isEmpty()) {
      text.append("%nĐể riêng vì mâu thuẫn (đủ danh sách: --json, --csv):%n".formatted());
      setAside.stream()
          .limit(EXAMPLES)
          .forEach(each ->
              text.append(
                  "  %s: %s%n".formatted(each.name(), String.join("; ", each.contradictions()))));
    }
    return text.toString();
  }

  private static double share(Fact fact) {
    long all = fact.known() + fact.missing();
    return all == 0 ? 0 : 100.0 * fact.known() / all;
  }

  private static String listed(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> "%s %,d".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** One table of facts, sources, states and contradictions. */
  public String csv() {
    Stream<String> rows =
        Stream.of(
                facts.stream()
                    .map(f -> row("thông tin", f.name(), f.known(), f.missing(), f.disputed())),
                facts.stream()
                    .flatMap(f ->
                        f.sources().entrySet().stream()
                            .map(s -> row("nguồn", f.name() + ": " + s.getKey(), s.getValue()))),
                states.entrySet().stream().map(s -> row("tình trạng", s.getKey(), s.getValue())),
                setAside.stream()
                    .map(s ->
                        row("mâu thuẫn", s.name() + ": " + String.join("; ", s.contradictions()))))
            .flatMap(each -> each);
    return BYTE_ORDER_MARK
        + "loại,nội dung,đã biết,còn thiếu,nguồn khác nhau\r\n"
        + rows.collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String row(String kind, String words, Long... counts) {
    String safe = words.matches("(?s)[=+@-].*") ? "'" + words : words;
    return Stream.concat(
            Stream.of(kind, '"' + safe.replace("\"", "\"\"") + '"'),
            Stream.concat(
                Stream.of(counts).map(String::valueOf),
                Stream.generate(() -> "").limit(COLUMNS - counts.length)))
        .collect(Collectors.joining(","));
  }
}
