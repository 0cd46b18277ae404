package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.vocabulary.Body;
import vn.danchieu.citation.vocabulary.Codes;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Makes queries of typed numbers: puts in what the words tell, says what they leave open. */
final class TypedQueries {
  private static final String TYPE = "loại văn bản";
  private static final String BODY = "cơ quan";
  private static final String YEAR = "năm";
  private static final String SEQUENCE = "số thứ tự";

  private final Codes codes;

  TypedQueries(Vocabulary vocabulary) {
    this.codes = vocabulary.codes();
  }

  /** One query for each reading of the sequence. */
  List<NumberQuery> of(
      TypedHead head, TypedNumber number, Span span, Optional<TypedParts.Found> part) {
    Typed typed = new Typed(head, number, span, part);
    return number.sequences.stream().map(sequence -> query(typed, sequence)).toList();
  }

  /** All that was typed of one number. */
  private record Typed(
      TypedHead head, TypedNumber number, Span span, Optional<TypedParts.Found> part) {}

  private NumberQuery query(Typed typed, String sequence) {
    TypedHead head = typed.head();
    TypedNumber number = typed.number();
    List<String> parts = completed(head, number);
    boolean normative = isNormative(head, parts);
    int year = number.yearInside || normative ? number.year : 0;
    String marks = parts.size() == number.parts.size() ? number.marks.toString() : marks(parts);
    NumberMatch match = new NumberMatch(sequence, year, "", parts, marks, 0, 0, 0, number.mended);
    DocumentNumber read = Canonical.standard().of(match, head.type());
    Optional<String> type = type(head, read, parts);
    List<String> open = open(head, number, read, type);
    boolean whole = open.isEmpty() || open.equals(List.of(YEAR)) && !needsYear(type);
    Optional<Integer> typedYear = read.year().or(() -> Optional.of(number.year).filter(y -> y > 0));
    return new NumberQuery(
        typed.span(),
        whole ? Optional.of(read.canonical()) : Optional.empty(),
        type,
        VietnameseText.fold(sequence).replaceFirst("^0+(?=.)", ""),
        typedYear,
        symbol(head, read),
        open,
        read.folded(),
        number.mended,
        typed.part().map(TypedParts.Found::text),
        typed.part().map(TypedParts.Found::span));
  }

  private static Optional<String> symbol(TypedHead head, DocumentNumber read) {
    return read.symbol().isEmpty()
        ? head.type().flatMap(t -> t.codes().stream().findFirst()).map(VietnameseText::fold)
        : Optional.of(VietnameseText.fold(read.symbol()).replace('/', '-'));
  }

  /** QĐ of a Party body is a decision or a regulation, DA without accents an ĐA as well. */
  private static Optional<String> type(TypedHead head, DocumentNumber read, List<String> parts) {
    Optional<String> word = head.type().map(DocumentType::name);
    if (word.isPresent() && !head.byCode()) {
      return word;
    }
    Optional<String> coded = word.or(read::type);
    String code = parts.isEmpty() ? "" : VietnameseText.fold(parts.getFirst());
    boolean either = read.line() == Line.PARTY && code.equals("qd");
    boolean folded = coded.filter(t -> t.equals("Dự án") || t.equals("Đề án")).isPresent();
    return either || folded ? Optional.empty() : coded;
  }

  private List<String> open(
      TypedHead head, TypedNumber number, DocumentNumber read, Optional<String> type) {
    List<String> open = new ArrayList<>();
    boolean letter = head.type().filter(t -> t.name().equals("Công văn")).isPresent();
    boolean unsaid = head.isEmpty() || head.byCode() && number.parts.isEmpty() && !letter;
    boolean yearForNumber = number.looksLikeYear() && number.year == 0 && unsaid;
    if (number.isDoubtful() || yearForNumber) {
      open.add(SEQUENCE);
    }
    if (head.type().isEmpty() && read.symbol().isEmpty()) {
      open.add(TYPE);
    }
    if (read.body().isEmpty() || number.unsure) {
      open.add(BODY);
    }
    if (read.year().isEmpty() && (needsYear(type) || hasNormativeTwin(read))) {
      open.add(YEAR);
    }
    return open;
  }

  private static boolean needsYear(Optional<String> type) {
    return type.filter(t ->
            t.equals("Nghị định")
                || t.equals("Thông tư")
                || t.equals("Thông tư liên tịch")
                || t.equals("Luật")
                || t.equals("Bộ luật")
                || t.equals("Pháp lệnh"))
        .isPresent();
  }

  /** Decisions, resolutions and directives of the State run in two series, one with the year. */
  private static boolean hasNormativeTwin(DocumentNumber read) {
    boolean twin =
        read.type()
            .filter(t -> t.equals("Quyết định") || t.equals("Nghị quyết") || t.equals("Chỉ thị"))
            .isPresent();
    return twin && read.line() == Line.STATE && read.body().isPresent();
  }

  private boolean isNormative(TypedHead head, List<String> parts) {
    Optional<String> type =
        head.type()
            .map(DocumentType::name)
            .or(() -> parts.stream().findFirst().flatMap(codes::type).map(c -> c.type()));
    return needsYear(type);
  }

  /** Puts in the code of the type, the one body that issues it, the term of the Assembly. */
  private List<String> completed(TypedHead head, TypedNumber number) {
    List<String> parts = new ArrayList<>(number.parts);
    Optional<DocumentType> type = head.type();
    if (type.isEmpty()) {
      return parts;
    }
    if (parts.isEmpty()) {
      return implied(type.get().name(), number);
    }
    Optional<String> code = type.get().codes().stream().findFirst();
    boolean carries = codes.type(parts.getFirst()).isPresent() && !isOfficeCode(parts);
    if (code.isPresent() && !carries && takesCode(type.get(), parts.getFirst(), number)) {
      parts.addFirst(code.get());
    }
    return parts;
  }

  private List<String> implied(String type, TypedNumber number) {
    if (type.equals("Nghị định")) {
      return number.year > 0 ? List.of("NĐ", "CP") : List.of();
    }
    boolean law = type.equals("Luật") || type.equals("Bộ luật");
    return law
        ? Assemblies.of(number.year).map(term -> List.of("QH" + term)).orElse(List.of())
        : List.of();
  }

  private boolean isOfficeCode(List<String> parts) {
    return parts.size() == 1 && codes.body(parts.getFirst()).isPresent();
  }

  /** The State's letters carry no code of their type, nor do acts of the Assembly. */
  private boolean takesCode(DocumentType type, String first, TypedNumber number) {
    Optional<Body> body = codes.body(first);
    boolean party = body.filter(b -> b.line() == Line.PARTY).isPresent();
    boolean assembly =
        body.filter(b -> b.authority().equals("quoc-hoi")).isPresent()
            || number.year > 0
                && type.name().equals("Nghị quyết")
                && body.filter(b -> b.authority().equals("ubtvqh")).isPresent();
    boolean old = number.tied && number.year == 0 && body.filter(b -> oldStyle(b)).isPresent();
    return !assembly && !old && (!type.name().equals("Công văn") || party);
  }

  /** Bodies whose early acts bore their code alone: 73/CP, 53-HĐBT. */
  private static boolean oldStyle(Body body) {
    return body.is("old")
        || body.authority().equals("chinh-phu")
        || body.authority().equals("thu-tuong");
  }

  private static String marks(List<String> parts) {
    return parts.isEmpty() ? "" : "/" + "-".repeat(parts.size() - 1);
  }
}
