package vn.danchieu.citation.number;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.number.TypedLine.Chunk;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.DocumentTypes;
import vn.danchieu.citation.vocabulary.TypeCode;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Reads the word for a kind of document and "số", as people type them before a number. */
final class TypedHeads {
  private static final int LONGEST_WORD = 4;

  /** "số", also with its Telex and VNI keystrokes. */
  private static final Set<String> SIGNS = Set.of("so", "soos", "sos", "so61", "so1");

  private final TypedLine line;
  private final Vocabulary vocabulary;
  private final TypedCodes codes;

  TypedHeads(TypedLine line, Vocabulary vocabulary, TypedCodes codes) {
    this.line = line;
    this.vocabulary = vocabulary;
    this.codes = codes;
  }

  TypedHead at(int from) {
    Optional<DocumentType> type = Optional.empty();
    boolean byCode = false;
    int next = from;
    for (int words = LONGEST_WORD; words > 0 && type.isEmpty(); words--) {
      type = word(from, words);
      next = type.isPresent() ? from + words : from;
    }
    if (type.isEmpty() || type.get().is("short")) {
      Optional<DocumentType> coded = code(line.at(from));
      byCode = coded.isPresent();
      next = byCode ? from + 1 : from;
      type = coded;
    }
    boolean generic = type.filter(t -> t.is("symbol")).isPresent();
    int sign = sign(next);
    return new TypedHead(generic ? Optional.empty() : type, byCode, generic || sign > next, sign);
  }

  private Optional<DocumentType> word(int from, int words) {
    StringBuilder plain = new StringBuilder();
    StringBuilder decoded = new StringBuilder();
    for (int i = from; i < from + words; i++) {
      String folded = line.at(i).folded();
      if (folded.isEmpty() || i > from && line.at(i).before() == '/') {
        return Optional.empty();
      }
      plain.append(i > from ? " " : "").append(folded);
      decoded.append(i > from ? " " : "").append(Keystrokes.unaccented(folded));
    }
    DocumentTypes types = vocabulary.types();
    return types
        .ofFolded(plain.toString())
        .or(() -> words > 1 ? types.ofFolded(decoded.toString()) : Optional.empty())
        .filter(type -> !type.is("cut"))
        .flatMap(type -> type.is("short") ? Optional.of(type) : types.named(type.name()));
  }

  private Optional<DocumentType> code(Chunk chunk) {
    if (!chunk.isLetters() || chunk.folded().length() < 2) {
      return Optional.empty();
    }
    return codes
        .single(chunk.printed())
        .flatMap(vocabulary.codes()::type)
        .map(TypeCode::type)
        .flatMap(vocabulary.types()::named);
  }

  /** "số", unless a mark ties the letters to what follows: SO/NĐ-CP is a misread 50. */
  private int sign(int from) {
    String word = line.at(from).folded();
    if (!SIGNS.contains(word) || line.at(from + 1).joined()) {
      return from;
    }
    return line.at(from + 1).folded().equals("hieu") ? from + 2 : from + 1;
  }
}
