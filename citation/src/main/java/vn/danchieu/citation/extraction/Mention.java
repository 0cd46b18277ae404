package vn.danchieu.citation.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Law;
import vn.danchieu.citation.vocabulary.LawTitle;

/** A citation while it is being read: what has been found of it so far. */
public final class Mention {
  final Kind kind;
  final int first;
  final int next;
  final int start;
  final int end;

  Optional<DocumentType> type = Optional.empty();
  Optional<NumberMatch> number = Optional.empty();
  Optional<LawTitle> law = Optional.empty();

  /** "Luật Nhà ở (sửa đổi)". */
  boolean revised;

  /** The version of a named law that the text itself has told before. */
  Optional<Law> version = Optional.empty();

  /** The name as written, type word included, for names and unnumbered documents. */
  Optional<String> name = Optional.empty();

  int nameYear;
  boolean sure = true;

  Optional<FoundDate> date = Optional.empty();
  Optional<LocalDate> inheritedDate = Optional.empty();
  Optional<Issuers.Match> issuer = Optional.empty();
  boolean issuerInherited;

  /** Named before "tại": it holds for all documents of the list that follows. */
  boolean issuerProposes;

  Optional<Span> pinpoint = Optional.empty();
  int pinpointFirst = -1;

  /** The token after date and issuer. */
  int tailEnd;

  /** The trích yếu: its first token and the token after it; equal where there is none. */
  int titleFrom;

  int titleTo;

  /** What an anaphor or a short form stands for. */
  Optional<Mention> antecedent = Optional.empty();

  /** What "các Quyết định nêu trên" stands for. */
  List<Mention> antecedents = List.of();

  /** Inside the name of a longer citation, as the law an amending law amends. */
  boolean withinName;

  Mention(Kind kind, int first, int next, int start, int end) {
    this.kind = kind;
    this.first = first;
    this.next = next;
    this.start = start;
    this.end = end;
    this.tailEnd = next;
    this.titleFrom = next;
    this.titleTo = next;
  }

  /** A document that has a name and no number: the tokens up to another are its name. */
  static Mention unnumbered(Tokens tokens, int first, int next) {
    Mention mention =
        new Mention(Kind.UNNUMBERED, first, next, tokens.start(first), tokens.end(next - 1));
    mention.name = Optional.of(Spaces.single(mention.span().of(tokens.text())));
    return mention;
  }

  public Kind kind() {
    return kind;
  }

  public Span span() {
    return new Span(start, end);
  }

  public int firstToken() {
    return first;
  }

  /** The first token of the citation with the pinpoint that leads to it. */
  public int leftmost() {
    return pinpointFirst >= 0 ? pinpointFirst : first;
  }

  public int tailEnd() {
    return tailEnd;
  }

  public boolean hasPinpoint() {
    return pinpoint.isPresent();
  }

  /** The documents that a plural stands for. */
  public List<Mention> antecedents() {
    return antecedents;
  }

  /** Whether it points back to documents that are known. */
  public boolean pointsBack() {
    return antecedent.isPresent() || !antecedents.isEmpty();
  }

  public boolean withinName() {
    return withinName;
  }

  /** The kind of document, by its full word; empty where neither word nor number says. */
  public String typeName() {
    return type.map(DocumentType::name).orElse("");
  }

  public Optional<DocumentType> type() {
    return type;
  }

  public int titleFrom() {
    return titleFrom;
  }

  public int titleTo() {
    return titleTo;
  }

  /** Whether it is the host that speaks of itself, and no act that is quoted. */
  public boolean isHost() {
    return kind == Kind.SELF && antecedent.isEmpty();
  }

  /** Whether another bears the same number, as printed. */
  public boolean isSameNumber(Mention other) {
    return number
        .filter(own ->
            other
                .number
                .filter(its ->
                    own.sequence().equals(its.sequence())
                        && own.year() == its.year()
                        && own.parts().equals(its.parts()))
                .isPresent())
        .isPresent();
  }

  /** Tells where the trích yếu stands. */
  public void title(int from, int to) {
    titleFrom = from;
    titleTo = to;
  }

  /** A document that is named by another's title only, so that it is no citation of its own. */
  public static Mention internal(
      int first, int next, Span span, Optional<DocumentType> type, String name) {
    Mention mention = new Mention(Kind.INTERNAL, first, next, span.start(), span.end());
    mention.type = type;
    mention.name = Optional.of(name);
    mention.sure = false;
    return mention;
  }
}
