package vn.danchieu.citation.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/** Provinces by name; smaller places by the shape of their names. */
public final class Places {
  private static final Map<String, String> LEVELS = new HashMap<>();

  static {
    for (String level :
        List.of(
            "tỉnh",
            "thành phố",
            "huyện",
            "quận",
            "thị xã",
            "xã",
            "phường",
            "thị trấn",
            "đặc khu")) {
      LEVELS.put(VietnameseText.fold(level), level);
    }
    LEVELS.put("tp", "thành phố");
    LEVELS.put("tx", "thị xã");
  }

  private final List<Place> provinces = new ArrayList<>();
  private final PhraseTrie names = new PhraseTrie();
  private final PhraseTrie levels = new PhraseTrie();
  private final List<String> levelNames = new ArrayList<>();

  Places(WordIds words) {
    for (Table.Row row : Table.read("places.tsv").rows()) {
      provinces.add(new Place(row.get("level"), row.get("name"), row.get("id")));
      names.add(row.get("name"), provinces.size() - 1, words);
      for (String other : row.all("other names", ";")) {
        names.add(other, provinces.size() - 1, words);
      }
    }
    LEVELS.forEach((folded, level) -> {
      levelNames.add(level);
      levels.add(folded, levelNames.size() - 1, words);
    });
  }

  /** A level word such as {@code tỉnh}: its index and the token after it. */
  public long level(Tokens tokens, int from) {
    return levels.match(tokens, from);
  }

  public String levelName(long match) {
    return levelNames.get(PhraseTrie.value(match));
  }

  /** The name of a province. */
  public long province(Tokens tokens, int from) {
    return tokens.isCapitalised(from) ? names.match(tokens, from) : PhraseTrie.NONE;
  }

  public Place provinceOf(long match) {
    return provinces.get(PhraseTrie.value(match));
  }

  /** The province with an id. */
  public Optional<Place> ofId(String id) {
    return provinces.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  /** A name as a part of an id. */
  public static String slugOf(String name) {
    return slug(name);
  }

  static String slug(String name) {
    return VietnameseText.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
