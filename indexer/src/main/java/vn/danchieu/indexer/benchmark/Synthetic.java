package vn.danchieu.indexer.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;
import vn.danchieu.indexer.source.Sources;

/**
 * Documents that were never issued, in the shape of real ones: lengths, words and what follows what
 * are drawn from a corpus, heads and citations are composed. The same seed gives the same
 * documents.
 */
final class Synthetic implements InputReceiver {
  /** More words make the texts no more real, only the table larger. */
  private static final int LEARNED_WORDS = 1_500_000;

  private static final int WORDS_A_LINE = 60;
  private static final int LINES_AN_ARTICLE = 6;

  /** A code or a plan with its tables: one in so many. */
  private static final int LONGEST = 500_000;

  private static final int RARE = 2_000;

  /** One in so many ends an earlier document, as decisions of a province do. */
  private static final int ENDING = 8;

  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 2);
  private static final int DAYS = 12_900;

  /** So many documents, one after the other, are spread over all years. */
  private static final int ROUND = 400;

  /** More than fall into one year of a round, so that no number comes twice. */
  private static final int NUMBERS_A_ROUND = 12;

  /** Some documents are cited by very many, most by few or none. */
  private static final int SKEW = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d+(?<year>/\\d{4})?(?<symbol>/.+)");

  private record Kind(String type, String symbol, String issuer) {
    /** Of a real document, with other figures. */
    static Optional<Kind> like(ImportLine line) {
      Matcher number = NUMBER.matcher(line.field("number").orElse(""));
      return number.matches() && line.field("type").isPresent() && line.field("issuer").isPresent()
          ? Optional.of(
              new Kind(
                  line.field("type").get(),
                  (number.group("year") == null ? "%d" : "%d/%d")
                      + number.group("symbol").replace("%", "%%"),
                  line.field("issuer").get()))
          : Optional.empty();
    }
  }

  /** Where the corpus has no records to learn from. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("Nghị định", "%d/%d/NĐ-CP", "Chính phủ"),
          new Kind("Thông tư", "%d/%d/TT-BTC", "Bộ Tài chính"),
          new Kind("Thông tư", "%d/%d/TT-BNV", "Bộ Nội vụ"),
          new Kind("Quyết định", "%d/%d/QĐ-TTg", "Thủ tướng Chính phủ"),
          new Kind("Quyết định", "%d/%d/QĐ-UBND", "Ủy ban nhân dân tỉnh Quảng Trị"),
          new Kind("Nghị quyết", "%d/%d/NQ-HĐND", "Hội đồng nhân dân tỉnh Nghệ An"));

  private final Random random;
  private final List<Integer> lengths = new ArrayList<>();
  private final Map<String, Word> learned = new HashMap<>();
  private final List<Word> starts = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final List<String[]> titles = new ArrayList<>();
  private int words;

  /**
   * @param followers each as often as it follows
   */
  private record Word(String text, List<Word> followers) {}

  private Synthetic(long seed) {
    this.random = new Random(seed);
  }

  /** Learns from whatever the paths hold. */
  static Synthetic like(List<Path> paths, long seed) {
    Synthetic synthetic = new Synthetic(seed);
    new Sources(synthetic).read(paths);
    if (synthetic.lengths.isEmpty()) {
      synthetic.learn(
          "Căn cứ Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân tỉnh quyết định.");
    }
    if (synthetic.kinds.isEmpty()) {
      synthetic.kinds.addAll(KINDS);
    }
    return synthetic;
  }

  @Override
  public void input(Input input) {
    switch (input) {
      case Input.TextInput(_, var text, _, _) -> learn(text);
      case Input.LineInput(_, var line) -> {
        line.text().ifPresent(this::learn);
        line.field("title").map(title -> title.strip().split("\\s+")).ifPresent(titles::add);
        Kind.like(line).ifPresent(kinds::add);
      }
    }
  }

  @Override
  public void problem(Problem problem) {
    // What cannot be read teaches nothing.
  }

  private void learn(String text) {
    lengths.add(text.length());
    List<Word> next = starts;
    for (String each : text.split("\\s+")) {
      if (words >= LEARNED_WORDS) {
        return;
      }
      words++;
      Word word = learned.computeIfAbsent(each, _ -> new Word(each, new ArrayList<>(2)));
      next.add(word);
      next = each.isEmpty() || each.endsWith(".") ? starts : word.followers();
    }
  }

  int meanCharacters() {
    return (int) lengths.stream().mapToInt(i -> i).average().orElse(1);
  }

  /** Writes so many as an import file, packed. */
  Path write(Path file, int from, int count, int meanCharacters) throws IOException {
    double mean = meanCharacters();
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (int i = from; i < from + count; i++) {
        int like = (int) (lengths.get(random.nextInt(lengths.size())) * meanCharacters / mean);
        boolean rare = i % RARE == RARE - 1;
        out.write(document(i, rare ? LONGEST : Math.min(like, LONGEST)).toString());
        out.newLine();
      }
    }
    return file;
  }

  /** Words that stand somewhere in the documents, as somebody would type them. */
  String query() {
    StringBuilder query = new StringBuilder();
    Word word = any(starts);
    int count = 3 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      query.append(word.text()).append(' ');
      word = next(word);
    }
    return query.toString().replaceAll("[^\\p{L}\\d/ -]", " ").strip();
  }

  private ObjectNode document(int index, int length) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("id", "gia-lap:" + index);
    line.put("number", number(index));
    line.put("type", kind(index).type());
    line.put("issuer", kind(index).issuer());
    line.put("issued", day(index).toString());
    line.put("title", title());
    line.put("text", text(index, length));
    return line;
  }

  /** It begins as one title and ends as another: so alike are those of an office. */
  private String title() {
    if (titles.isEmpty()) {
      return sentence(12);
    }
    String[] one = titles.get(random.nextInt(titles.size()));
    String[] other = titles.get(random.nextInt(titles.size()));
    return Stream.concat(
            Arrays.stream(one, 0, (one.length + 1) / 2),
            Arrays.stream(other, other.length / 2, other.length))
        .collect(Collectors.joining(" "));
  }

  private Kind kind(int index) {
    return kinds.get(index % kinds.size());
  }

  private static LocalDate day(int index) {
    return FIRST_DAY.plusDays((long) index * DAYS / ROUND % DAYS);
  }

  private String number(int index) {
    int sequence = 1 + index / ROUND * NUMBERS_A_ROUND + index % NUMBERS_A_ROUND;
    return kind(index).symbol().formatted(sequence, day(index).getYear());
  }

  private String text(int index, int length) {
    StringBuilder text = new StringBuilder();
    text.append("Căn cứ ").append(citation(index)).append(";\n");
    for (int line = 0; text.length() < length; line++) {
      if (line % LINES_AN_ARTICLE == 0) {
        text.append("Điều ").append(line / LINES_AN_ARTICLE + 1).append(". ");
      }
      text.append(sentence(WORDS_A_LINE)).append('\n');
      if (random.nextInt(4) == 0) {
        text.append("Thực hiện theo ").append(citation(index)).append(".\n");
      }
    }
    if (random.nextInt(ENDING) == 0) {
      text.append("Văn bản này thay thế ").append(citation(index)).append(".\n");
    }
    return text.toString();
  }

  /** Of one that came before; the first one cites itself. */
  private String citation(int before) {
    int cited = (int) (before * Math.pow(random.nextDouble(), SKEW));
    LocalDate day = day(cited);
    return "%s số %s ngày %d/%d/%d của %s"
        .formatted(
            kind(cited).type(),
            number(cited),
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear(),
            kind(cited).issuer());
  }

  private String sentence(int count) {
    StringBuilder sentence = new StringBuilder();
    Word word = any(starts);
    for (int i = 0; i < count; i++) {
      sentence.append(i == 0 ? "" : " ").append(word.text());
      word = next(word);
    }
    return sentence.toString();
  }

  private Word next(Word word) {
    return any(word.followers().isEmpty() ? starts : word.followers());
  }

  private Word any(List<Word> all) {
    return all.get(random.nextInt(all.size()));
  }
}
