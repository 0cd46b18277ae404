package vn.danchieu.citation.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.vocabulary.Issuers;

/**
 * A document is named in full once and by type and number afterwards (Nghị định 30/2020/NĐ-CP, Phụ
 * lục I, II.6). Such a later mention means the body that the first one names, where the text gives
 * the number to no other body.
 */
final class LaterMentions {
  private final Map<String, Issuers.Match> first = new HashMap<>();
  private final Set<String> ofSeveral = new HashSet<>();

  private LaterMentions() {}

  static void settle(List<Mention> mentions) {
    LaterMentions read = new LaterMentions();
    mentions.stream()
        .filter(mention -> mention.number.filter(NumberMatch::hasSymbol).isPresent())
        .forEach(read::settle);
  }

  private void settle(Mention mention) {
    String key = key(mention);
    if (mention.issuer.isPresent()) {
      Issuers.Match named = mention.issuer.get();
      Issuers.Match known = first.putIfAbsent(key, named);
      if (known != null && !known.issuer().equals(named.issuer())) {
        ofSeveral.add(key);
      }
    } else if (isBare(mention) && !ofSeveral.contains(key)) {
      mention.issuer = Optional.ofNullable(first.get(key));
      mention.issuerInherited = mention.issuer.isPresent();
    }
  }

  /** With a day of its own it may be another body's document of the same number. */
  private static boolean isBare(Mention mention) {
    return mention.date.isEmpty() && mention.inheritedDate.isEmpty();
  }

  private static String key(Mention mention) {
    NumberMatch number = mention.number.orElseThrow();
    return String.join(
        " ",
        mention.typeName(),
        number.sequence(),
        Integer.toString(number.year()),
        number.slot(),
        String.join("-", number.parts()));
  }
}
