package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredDocument.Dispute;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Header;
import vn.danchieu.indexer.source.ImportLine;

/** Where the packet in which a document was sent says another thing than the document itself. */
final class SentFacts {
  private static final String PACKET = "edXML";

  private final ImportLine sent;
  private final Header head;
  private final List<Dispute> found = new ArrayList<>();

  private SentFacts(ImportLine sent, Header head) {
    this.sent = sent;
    this.head = head;
  }

  static List<Dispute> disputes(Contribution contribution) {
    Optional<Header> head = contribution.body().map(Body::parsed).map(parsed -> parsed.header());
    boolean packet = contribution.facts().field("source").filter(PACKET::equals).isPresent();
    if (!packet || head.isEmpty()) {
      return List.of();
    }
    SentFacts sent = new SentFacts(contribution.facts(), head.get());
    sent.compare();
    return List.copyOf(sent.found);
  }

  private void compare() {
    differ("number", "số, ký hiệu", head.number(), Numbers::folded);
    differ("type", "loại văn bản", head.type(), SentFacts::folded);
    differ("signer", "người ký", head.signature().signer(), SentFacts::folded);
    Optional<LocalDate> day = sent.date("issued");
    if (day.isPresent() && head.issued().isPresent() && !day.equals(head.issued())) {
      say(
          "issued",
          "ngày ban hành",
          Differences.DAY.format(day.get()),
          Differences.DAY.format(head.issued().get()));
    }
  }

  private static String folded(String words) {
    return VietnameseText.fold(words).strip();
  }

  private void differ(
      String field, String name, Optional<String> printed, Function<String, String> folded) {
    Optional<String> said = sent.field(field);
    boolean other =
        said.isPresent()
            && printed.isPresent()
            && !folded.apply(said.get()).equals(folded.apply(printed.get()));
    if (other) {
      say(field, name, said.get(), printed.get());
    }
  }

  private void say(String about, String name, String said, String printed) {
    found.add(
        new Dispute(
            about, "Về %s: %s (%s); %s (toàn văn).".formatted(name, said, PACKET, printed)));
  }
}
