package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Audience;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.About;
import vn.danchieu.index.StoredCorrection.CorrectedLink;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.parse.WrittenTypes;
import vn.danchieu.validity.Normative;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.State;

/** Why a correction cannot be right, in words; it is told before anything is kept. */
public final class CorrectionRules {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 1_000;
  private static final LocalDate REPUBLIC = LocalDate.of(1945, 8, 1);
  private static final int YEARS_AHEAD = 20;

  private final StoredCorrection correction;
  private final LocalDate today;
  private final List<String> found = new ArrayList<>();

  private CorrectionRules(StoredCorrection correction, LocalDate today) {
    this.correction = correction;
    this.today = today;
  }

  /** What can be told of one by itself. */
  public static List<String> broken(StoredCorrection correction, LocalDate today) {
    CorrectionRules rules = new CorrectionRules(correction, today);
    rules.proof();
    rules.value();
    return List.copyOf(rules.found);
  }

  /**
   * What the document would say against itself.
   *
   * @param corrected with all that holds, the new ones among it
   */
  public static List<String> broken(StoredDocument document, CorrectedFacts corrected) {
    List<String> found = new ArrayList<>();
    Facts facts = corrected.facts(facts(document));
    boolean late = facts.issued().flatMap(i -> facts.effective().filter(i::isAfter)).isPresent();
    if (late && corrected.settles(About.EFFECTIVE.field())) {
      found.add("ngày có hiệu lực sớm hơn ngày ban hành. Đối chiếu lại hai ngày với bản gốc.");
    }
    boolean hasState = new Standing(document, List.of()).isParty() || Normative.is(document);
    if (corrected.settles(About.STATUS.field()) && !hasState) {
      found.add(
          "văn bản này không phải văn bản quy phạm pháp luật hay văn bản của Đảng, nên không có"
              + " tình trạng hiệu lực. Bỏ trống ô tình trạng.");
    }
    if (!document.setAside() && !corrected.settlesIdentity()) {
      Contradictions.in(facts).stream()
          .map(words -> words + ". Sửa cho khớp nhau rồi gửi lại.")
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /**
   * Why a record cannot go into a document.
   *
   * @param into empty where it is not held
   * @param gone whether that goes into another one itself
   */
  public static List<String> broken(
      StoredDocument record, Optional<StoredDocument> into, boolean gone) {
    if (into.isEmpty() || gone) {
      return List.of("kho không có văn bản kia, hoặc nó đã được nhập vào văn bản khác. Chọn lại.");
    }
    boolean others = !Audience.of(into.get().id()).equals(Audience.of(record.id()));
    return others
        ? List.of("hai bản ghi dành cho hai nhóm đọc khác nhau, nên không nhập làm một được.")
        : List.of();
  }

  private static Facts facts(StoredDocument document) {
    return new Facts(
        document.number(),
        document.type(),
        document.issuer(),
        Optional.empty(),
        document.issued(),
        document.effective(),
        document.expired(),
        document.title(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private void proof() {
    if (correction.reason().isBlank() || correction.reason().length() > LONGEST) {
      found.add(
          "thiếu lý do, hoặc lý do dài quá %d chữ. Ghi ngắn gọn vì sao sửa.".formatted(LONGEST));
    }
    if (correction.source().isBlank() || correction.source().length() > LONGEST) {
      found.add("thiếu nguồn. Ghi nơi nói điều đúng, chẳng hạn “bản gốc có dấu, trang 1”.");
    }
    correction
        .sourceUrl()
        .filter(url -> !url.matches("https?://\\S{1,900}"))
        .ifPresent(_ ->
            found.add(
                "địa chỉ của nguồn phải bắt đầu bằng http:// hoặc https://. Sửa hoặc bỏ trống."));
    if (correction.by().isBlank() || correction.documentId().isBlank()) {
      found.add("không ghi ai sửa hoặc sửa văn bản nào. Xuất lại tệp đính chính rồi nhập lại.");
    }
    if (correction.at().length() < REPUBLIC.toString().length()
        || CorrectedFacts.day(correction.at().substring(0, REPUBLIC.toString().length()))
            .isEmpty()) {
      found.add("không ghi sửa lúc nào. Xuất lại tệp đính chính rồi nhập lại.");
    }
  }

  private void value() {
    String value = correction.value().orElse("").strip();
    switch (correction.about()) {
      case TITLE, ISSUER -> {
        if (value.length() < SHORTEST || value.length() > LONGEST) {
          found.add("“%s” quá ngắn hoặc quá dài. Ghi đủ như trên bản gốc.".formatted(value));
        }
      }
      case TYPE -> {
        if (WrittenTypes.named(value).isEmpty()) {
          found.add(
              "loại văn bản “%s” không có trong danh mục. Ghi như Công văn, Kế hoạch, Quyết định."
                  .formatted(value));
        }
      }
      case NUMBER -> {
        if (Numbers.parse(value).isEmpty()) {
          found.add(
              "số, ký hiệu “%s” không đúng cách ghi. Ghi như 12/2020/NĐ-CP hoặc 1225/UBND-NC."
                  .formatted(value));
        }
      }
      case ISSUED, EFFECTIVE -> day();
      case STATUS -> state(value);
      case SAME -> {
        if (value.isEmpty() || value.equals(correction.documentId())) {
          found.add("chưa chọn văn bản kia. Mở trang của văn bản đó rồi dán địa chỉ vào ô.");
        }
      }
      case IDENTITY -> {
        // The words are the reason.
      }
      case LINK -> {
        link();
        audience();
      }
    }
  }

  /** Whether the document has such a link is known only where it is held. */
  private void link() {
    boolean usable =
        correction
            .link()
            .filter(link ->
                switch (link.verdict()) {
                  case RIGHT, WRONG -> true;
                  case OTHER -> link.to().or(link::toRelation).isPresent();
                })
            .filter(link ->
                link.toRelation().flatMap(Relation::ofCode).isPresent()
                    || link.toRelation().isEmpty())
            .isPresent();
    if (!usable) {
      found.add(
          "chưa ghi dẫn chiếu sai ở đâu. Chọn văn bản đích hoặc quan hệ khác với đang hiển thị.");
    }
  }

  /** What everybody reads names nothing that only some may read. */
  private void audience() {
    Audience own = Audience.of(correction.documentId());
    boolean told =
        correction
            .link()
            .flatMap(CorrectedLink::to)
            .map(Audience::of)
            .filter(other -> !other.isPublic() && !other.equals(own))
            .isPresent();
    if (told) {
      found.add(
          "văn bản đích dành cho nhóm đọc khác, nên không được nêu ở đây. Chọn một văn bản công"
              + " khai.");
    }
  }

  private void day() {
    String value = correction.value().orElse("");
    LocalDate last =
        correction.about() == About.ISSUED ? today.plusDays(1) : today.plusYears(YEARS_AHEAD);
    Optional<LocalDate> day = CorrectedFacts.day(value);
    if (day.isEmpty()) {
      found.add("ngày “%s” không có trong lịch. Ghi như 24/3/2020.".formatted(value));
    } else if (day.get().isBefore(REPUBLIC) || day.get().isAfter(last)) {
      found.add(
          "ngày %s trước 01/8/1945 hoặc quá xa về sau. Đối chiếu lại với bản gốc."
              .formatted(Differences.DAY.format(day.get())));
    }
  }

  private void state(String value) {
    if (State.ofWords(value).isEmpty()) {
      found.add(
          "tình trạng “%s” không có trong danh mục. Ghi như Còn hiệu lực, Hết hiệu lực một phần, Hết hiệu lực, Ngưng hiệu lực."
              .formatted(value));
    }
  }
}
