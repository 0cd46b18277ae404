package vn.danchieu.citation.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Finds the names that a text gives its documents: "(sau đây gọi tắt là Đề án 06)". */
final class DefinedNames {
  private static final int LONGEST = 10;
  private static final int FARTHEST = 120;

  private record Name(int first, int next, DocumentType type, Mention meant) {}

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  DefinedNames(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Adds the later uses of each name to the mentions, in their order. */
  void read(List<Mention> mentions) {
    List<Name> names = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.is(at, '(')) {
        defined(at, mentions).ifPresent(names::add);
      }
    }
    List<Mention> uses = new ArrayList<>();
    names.forEach(name -> uses.addAll(uses(name, mentions)));
    if (!uses.isEmpty()) {
      mentions.addAll(uses);
      mentions.sort(Comparator.comparingInt(mention -> mention.first));
    }
  }

  private Optional<Name> defined(int bracket, List<Mention> mentions) {
    int first = nameStart(bracket);
    if (first < 0 || !tokens.isCapitalised(first)) {
      return Optional.empty();
    }
    int next = first;
    while (next < first + LONGEST && (tokens.isWord(next) || tokens.isNumber(next))) {
      next++;
    }
    long type = vocabulary.types().match(tokens, first);
    if (!tokens.is(next, ')') || type == PhraseTrie.NONE || !isName(PhraseTrie.end(type), next)) {
      return Optional.empty();
    }
    DocumentType known = vocabulary.types().type(PhraseTrie.value(type));
    int end = next;
    return meant(bracket, known, mentions).map(act -> new Name(first, end, known, act));
  }

  /** The token after "gọi tắt là", "sau đây viết tắt là"; -1 where the bracket says another. */
  private int nameStart(int bracket) {
    for (int at = bracket + 1; at < bracket + LONGEST && tokens.isWord(at); at++) {
      boolean called = is(at, "gọi") || is(at, "viết");
      if (called) {
        int after = is(at + 1, "tắt") || is(at + 1, "chung") ? at + 2 : at + 1;
        return is(after, "là") ? after + 1 : -1;
      }
    }
    return -1;
  }

  /** A kind alone ("Quyết định") is no name. */
  private boolean isName(int typeEnd, int end) {
    boolean numbered = false;
    for (int at = typeEnd; at < end; at++) {
      numbered |= tokens.isNumber(at);
    }
    return numbered || end - typeEnd >= 2;
  }

  /** The document of the sentence before the bracket: one of the name's kind, else the first. */
  private Optional<Mention> meant(int bracket, DocumentType type, List<Mention> mentions) {
    Optional<Mention> found = Optional.empty();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.first >= bracket) {
        continue;
      }
      if (bracket - mention.first > FARTHEST || isParted(mention.next, bracket)) {
        break;
      }
      if (mention.kind == Kind.FULL || mention.kind == Kind.NAME) {
        if (mention.typeName().equals(type.name())) {
          return Optional.of(mention);
        }
        found = Optional.of(mention);
      }
    }
    return found;
  }

  private boolean isParted(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.is(at, ';') || at > from && tokens.gap(at) == Tokens.NEW_PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> uses(Name name, List<Mention> mentions) {
    List<Mention> uses = new ArrayList<>();
    int length = name.next - name.first;
    for (int at = name.next; at + length <= tokens.size(); at++) {
      int end = at + length;
      if (isSame(name, at) && !goesOn(end) && isFree(at, end, mentions)) {
        Mention use = new Mention(Kind.SHORT, at, end, tokens.start(at), tokens.end(end - 1));
        use.type = Optional.of(name.type);
        use.antecedent = Optional.of(name.meant);
        uses.add(use);
      }
    }
    return uses;
  }

  private boolean isSame(Name name, int at) {
    for (int i = 0; i < name.next - name.first; i++) {
      if (!tokens.printed(name.first + i).equals(tokens.printed(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** "Kế hoạch 100" is no part of "Kế hoạch 100/KH-SNV". */
  private boolean goesOn(int end) {
    return tokens.glued(end) && (tokens.is(end, '/') || tokens.is(end, '-'));
  }

  private static boolean isFree(int first, int next, List<Mention> mentions) {
    return mentions.stream().noneMatch(m -> m.first < next && first < m.next);
  }

  private boolean is(int at, String word) {
    return tokens.isWord(at) && tokens.printed(at).toLowerCase(Locale.ROOT).equals(word);
  }
}
