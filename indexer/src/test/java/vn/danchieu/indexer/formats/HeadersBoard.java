package vn.danchieu.indexer.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.ContributionIdentity;
import vn.danchieu.indexer.cite.DocumentAssembler;
import vn.danchieu.indexer.parse.WrittenTypes;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputOrigin;

/** What is read from the headers of whole sets of texts, against what catalogues say of them. */
public final class HeadersBoard {
  private static final List<String> FIELDS = List.of("number", "type", "issued", "issuer");

  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  /** A row of right of all for each field, and the misses. */
  record Score(Map<String, int[]> counts, List<String> misses) {}

  private HeadersBoard() {
    FIELDS.forEach(field -> counts.put(field, new int[2]));
  }

  static Score score(Path set) throws IOException {
    HeadersBoard board = new HeadersBoard();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(set)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        board.add(ImportLine.parse(line), new InputOrigin(set, Optional.empty(), 1));
      }
    }
    return new Score(board.counts, board.misses);
  }

  private void add(ImportLine record, InputOrigin origin) {
    String text = record.text().orElse("");
    Contribution contribution =
        Contribution.of(new Input.TextInput(origin, text, "plain", ImportLine.none()));
    StoredDocument read =
        DocumentAssembler.prepare(ContributionIdentity.of(contribution), List.of(contribution), "")
            .document();
    String id = record.field("id").orElse("");
    Optional<String> number = record.field("number_in_text").or(() -> record.field("number"));
    compare("number", id, number, read.number(), HeadersBoard::number);
    compare("type", id, record.field("type"), read.type(), HeadersBoard::type);
    compare("issued", id, record.field("issued"), read.issued().map(Object::toString), day -> day);
    compare(
        "issuer",
        id,
        record.field("issuer").map(i -> local(i, read.issuer())),
        read.issuer(),
        HeadersBoard::issuer);
  }

  private static String number(String printed) {
    return Numbers.parse(printed).map(DocumentNumber::folded).orElse(VietnameseText.fold(printed));
  }

  private static String type(String written) {
    return WrittenTypes.named(written).orElse(written);
  }

  /** A catalogue that names only the place means the body of that place. */
  private static String local(String written, Optional<String> read) {
    boolean place = written.matches("(?:Tỉnh|Thành phố) .*");
    return read.filter(body -> place)
        .filter(body -> VietnameseText.fold(body).endsWith(VietnameseText.fold(written)))
        .orElse(written);
  }

  private static String issuer(String written) {
    return Authorities.find(written, Host.unknown())
        .map(Authority::id)
        .orElse(VietnameseText.fold(written));
  }

  private void compare(
      String field,
      String id,
      Optional<String> right,
      Optional<String> read,
      java.util.function.UnaryOperator<String> same) {
    if (right.isEmpty()) {
      return;
    }
    int[] count = counts.getOrDefault(field, new int[2]);
    count[1]++;
    if (read.map(same).equals(right.map(same))) {
      count[0]++;
    } else {
      misses.add("%s %s: %s, read %s".formatted(id, field, right.get(), read.orElse("nothing")));
    }
  }
}
