package vn.danchieu.citation.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/** The gazetteer of laws by name, each name with its versions in time. */
public final class LawTitles {
  private final List<LawTitle> titles = new ArrayList<>();
  private final Map<String, LawTitle> byName = new HashMap<>();
  private final Map<String, Law> byNumber = new HashMap<>();
  private final PhraseTrie trie = new PhraseTrie();

  LawTitles(WordIds words) {
    for (Table.Row row : Table.read("laws.tsv").rows()) {
      String full = row.get("type") + " " + row.get("title");
      LawTitle title =
          byName.computeIfAbsent(
              key(full), k -> named(full, row.get("type"), row.get("title"), words));
      Law law =
          new Law(
              row.get("type"),
              title.title(),
              text(row.get("number")),
              text(row.get("issued")).map(LocalDate::parse),
              text(row.get("effective")).map(LocalDate::parse));
      title.add(law);
      law.number().ifPresent(number -> byNumber.putIfAbsent(law.type() + number, law));
      for (String other : row.all("other names", ";")) {
        if (!isNumbered(other)) {
          trie.add(other, titles.indexOf(title), words);
        }
        byName.putIfAbsent(key(other), title);
      }
    }
  }

  private LawTitle named(String full, String type, String name, WordIds words) {
    LawTitle title = new LawTitle(type, name);
    titles.add(title);
    if (isNumbered(full)) {
      return title;
    }
    trie.add(full, titles.size() - 1, words);
    for (String spelling : VowelSpellings.of(full)) {
      trie.add(spelling, titles.size() - 1, words);
    }
    if (type.equals("Pháp lệnh")) {
      trie.add(type + " về " + name, titles.size() - 1, words);
    }
    return title;
  }

  /** A phrase holds no numbers: such a name is looked up whole. */
  private static boolean isNumbered(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  private static Optional<String> text(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** A name without accents, marks or case. */
  public static String key(String name) {
    return VietnameseText.fold(name).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** The longest name that starts at a token, its type word included. */
  public long match(Tokens tokens, int from) {
    return trie.match(tokens, from);
  }

  public List<LawTitle> all() {
    return List.copyOf(titles);
  }

  public LawTitle title(int index) {
    return titles.get(index);
  }

  public Optional<LawTitle> named(String fullName) {
    return Optional.ofNullable(byName.get(key(fullName)));
  }

  /** The one title that goes on so and of which a law was enacted that day. */
  public Optional<LawTitle> beginning(String name, LocalDate issued) {
    String start = key(name) + " ";
    List<LawTitle> found =
        titles.stream()
            .filter(title -> key(title.type() + " " + title.title()).startsWith(start))
            .filter(title -> title.ofDate(issued).isPresent())
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  public Optional<Law> ofNumber(String type, String number) {
    return Optional.ofNullable(byNumber.get(type + number));
  }
}
