package vn.danchieu.citation.extraction;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Lets what a list says once hold for all its members. */
final class Lists {
  private final Tokens tokens;
  private final Words words;

  Lists(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = vocabulary.words();
  }

  void inherit(List<Mention> mentions) {
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Mention member = mentions.get(i);
      Mention following = mentions.get(i + 1);
      if (numbered(member) && numbered(following) && coordinated(member, following)) {
        backwards(member, following, isClosed(member, following));
      }
    }
    for (int i = 1; i < mentions.size(); i++) {
      Mention member = mentions.get(i);
      Mention before = mentions.get(i - 1);
      if (numbered(member) && numbered(before) && coordinated(before, member)) {
        forwards(before, member);
      }
    }
  }

  private static boolean numbered(Mention mention) {
    return mention.kind == Kind.FULL && mention.number.isPresent();
  }

  /** Whether only a comma, "và" and the like part two mentions. */
  boolean coordinated(Mention first, Mention second) {
    if (second.leftmost() - first.tailEnd > 4 || second.leftmost() < first.tailEnd) {
      return false;
    }
    boolean joined = second.leftmost() > first.tailEnd;
    for (int at = first.tailEnd; at < second.leftmost(); at++) {
      int id = tokens.id(at);
      boolean joint =
          tokens.is(at, ',')
              || tokens.is(at, ';')
              || tokens.is(at, '&')
              || id == words.va
              || id == words.hoac
              || id == words.cac
              || id == words.so;
      joined &= joint;
    }
    return joined;
  }

  /** "A; Nghị định B ngày …": the day behind a semicolon and a kind is that of B alone. */
  private boolean isClosed(Mention member, Mention following) {
    boolean semicolon = false;
    for (int at = member.tailEnd; at < following.leftmost(); at++) {
      semicolon |= tokens.is(at, ';');
    }
    return semicolon && tokens.isCapitalised(following.first);
  }

  private static void backwards(Mention member, Mention following, boolean closed) {
    if (!sameSymbol(member, following)) {
      return;
    }
    if (member.issuer.isEmpty() && following.issuer.isPresent()) {
      member.issuer = following.issuer;
      member.issuerInherited = true;
    }
    int slot = member.number.map(NumberMatch::year).orElse(0);
    int dated = following.date.map(FoundDate::year).orElse(0);
    boolean sameYear = slot == 0 || slot == dated;
    if (!closed && member.date.isEmpty() && member.inheritedDate.isEmpty() && sameYear) {
      member.inheritedDate =
          following.date.flatMap(FoundDate::day).or(() -> following.inheritedDate);
    }
  }

  private static void forwards(Mention before, Mention member) {
    boolean told = before.issuerProposes || sameSymbol(before, member);
    if (member.issuer.isEmpty() && before.issuer.isPresent() && told) {
      member.issuerProposes = before.issuerProposes;
      member.issuer = before.issuer;
      member.issuerInherited = true;
    }
  }

  private static boolean sameSymbol(Mention a, Mention b) {
    Optional<java.util.List<String>> partsA = a.number.map(NumberMatch::parts);
    Optional<java.util.List<String>> partsB = b.number.map(NumberMatch::parts);
    return partsA.equals(partsB);
  }
}
