package vn.danchieu.citation.relation;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/**
 * "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn …": the letter that holds the directive
 * is the one that is carried out.
 */
final class Directives {
  private static final int LONGEST_ISSUER = 16;
  private static final int LONGEST_DIRECTIVE = 12;
  private static final int LONGEST_NAME = 5;

  /** The words of "ý kiến chỉ đạo", "nội dung yêu cầu", "kết luận", "nhiệm vụ được giao". */
  private static final Set<String> DIRECTIVE =
      Set.of(
          "ý", "kiến", "chỉ", "đạo", "yêu", "cầu", "nội", "dung", "hướng", "dẫn", "kết", "luận",
          "phân", "công", "nhiệm", "vụ", "văn", "bản", "các", "những", "sự", "việc", "lãnh", "điều",
          "hành", "giao", "được", "đồng", "chí", "của", "và", "trực", "tiếp");

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final RelationPhrases phrases;
  private final Words words;

  Directives(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.phrases = vocabulary.relations();
    this.words = vocabulary.words();
  }

  /** The verb before a directive, where "tại" leads from its author to a document. */
  Optional<Trigger> of(Trigger near, int floor) {
    int at = near.first();
    if (tokens.id(at) != words.tai || at + 1 != near.after()) {
      return Optional.empty();
    }
    int given = tokens.small(at - 1).equals("giao") ? at - 1 : at;
    int author = issuerEndingAt(given, floor);
    return author < 0 ? Optional.empty() : verb(author, near, floor);
  }

  private Optional<Trigger> verb(int author, Trigger near, int floor) {
    boolean named = false;
    for (int at = author; at > Math.max(floor, author - LONGEST_DIRECTIVE); at--) {
      Optional<RelationPhrases.Match> verb =
          named ? phrases.activeBefore(tokens, at).filter(this::carriesOut) : Optional.empty();
      if (verb.filter(found -> found.start() >= floor).isPresent()) {
        return verb.map(found ->
            new Trigger(found.relation(), found.start(), near.after(), false, false, false));
      }
      if (!DIRECTIVE.contains(tokens.small(at - 1))) {
        return Optional.empty();
      }
      named |= !tokens.small(at - 1).equals("của");
    }
    return Optional.empty();
  }

  private boolean carriesOut(RelationPhrases.Match verb) {
    return verb.relation() == Relation.IMPLEMENTS || verb.relation() == Relation.FOLLOWS;
  }

  private int issuerEndingAt(int end, int floor) {
    int found = -1;
    for (int at = end - 1; at >= Math.max(floor, end - LONGEST_ISSUER); at--) {
      Optional<Issuers.Match> issuer = vocabulary.issuers().match(tokens, at);
      if (issuer.isPresent() && (issuer.get().end() == end || isName(issuer.get().end(), end))) {
        found = at;
      }
    }
    return found;
  }

  /** "Phó Chủ tịch UBND tỉnh Trần Thị Mai". */
  private boolean isName(int from, int to) {
    if (from >= to || to - from > LONGEST_NAME) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!tokens.isWord(at) || !tokens.isCapitalised(at)) {
        return false;
      }
    }
    return true;
  }
}
