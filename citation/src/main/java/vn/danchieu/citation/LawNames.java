package vn.danchieu.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danchieu.citation.vocabulary.Law;
import vn.danchieu.citation.vocabulary.LawTitle;
import vn.danchieu.citation.vocabulary.LawTitles;
import vn.danchieu.citation.vocabulary.Vocabulary;

/**
 * Laws as people name them when they search: by their titles, in full or shortened, with or without
 * accents ({@code luat bao ve nguoi tieu dung}), by the first letters of their syllables ({@code
 * bltths}, {@code luật nvqs}), and two under one name ({@code luật khiếu nại tố cáo}). The laws and
 * their versions are those of {@code vocabulary/laws.tsv}.
 */
public final class LawNames {
  private static final LawNames SHIPPED = new LawNames(Vocabulary.shipped().laws());

  /** Fewer words of a title may belong to another. */
  private static final int LEAST_OF_SHORTENED = 4;

  private static final int LONGEST_TYPE = 2;
  private static final int SHORTEST_INITIALS = 2;
  private static final int SHORTEST_ALONE = 3;
  private static final Set<String> TYPES = Set.of("luat", "bo luat", "phap lenh", "hien phap");
  private static final String AMENDING = "sua doi";
  private static final String AMENDS = "sua doi bo sung mot so dieu cua ";

  /** Laws on taxes are called without the word: {@code luật gtgt}. */
  private static final String TAX = "thue";

  /** Fewer words than this are no name without it. */
  private static final int LEAST_OF_TAX = 3;

  /** What may stand behind a name without being a part of it. */
  private static final Set<String> BEHIND =
      Set.of(
          "moi", "nhat", "cu", "hien", "hanh", "nam", "so", "sua", "doi", "bo", "sung", "ban",
          "toan", "van");

  private static final Pattern YEAR = Pattern.compile("(?:19[4-9]|20\\d)\\d");

  /** Letters that can be read as one Vietnamese syllable are no first letters of several. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:[bcdghklmnpqrstvx]|[ckgnpt]h|ng|ngh|gi|qu|tr)?[aeiouy]{1,3}[cmnpt]?[gh]?");

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<LawTitle>> byInitials = new HashMap<>();

  private record Entry(LawTitle title, List<String> words) {}

  /**
   * A version of a law.
   *
   * @param number empty for laws of times without numbers
   */
  public record Version(
      String type,
      String title,
      Optional<String> number,
      Optional<LocalDate> issued,
      Optional<LocalDate> effective) {
    /** {@code Luật Khiếu nại}. */
    public String name() {
      return type + " " + title;
    }
  }

  /**
   * A law that was named.
   *
   * @param versions all under that name, the newest first; at least one
   * @param meant which of them is meant: that of the year that was typed, the one before for an old
   *     one, else the one that holds on the day
   * @param place where the name stands in the question
   * @param amending whether the act is asked for that amends it
   * @param amendment the act that amends it alone, where one is asked for and known: that of the
   *     year that was typed, or the newest
   */
  public record Named(
      List<Version> versions,
      Version meant,
      Place place,
      boolean amending,
      Optional<Version> amendment) {}

  /** Where a name stands in a question. */
  public enum Place {
    /** Nothing else was asked. */
    ALONE,
    /** The question begins with it. */
    FIRST,
    /** Something else comes before it. */
    INSIDE
  }

  private LawNames(LawTitles titles) {
    for (LawTitle title : titles.all()) {
      List<String> words = words(title.title());
      entries.add(new Entry(title, words));
      if (words.getFirst().equals(TAX) && words.size() > LEAST_OF_TAX) {
        entries.add(new Entry(title, words.subList(1, words.size())));
      }
      String initials = initials(words);
      String type = initials(words(title.type()));
      for (String way : List.of(initials, type + initials)) {
        byInitials.computeIfAbsent(way, _ -> new ArrayList<>()).add(title);
      }
    }
  }

  public static LawNames shipped() {
    return SHIPPED;
  }

  private static List<String> words(String text) {
    String key = LawTitles.key(text);
    return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /**
   * The laws that a question names, in the order of their likelihood.
   *
   * @param day on which it is asked which version holds
   */
  public List<Named> in(String question, LocalDate day) {
    List<String> words = words(question);
    for (int at = 0; at < words.size(); at++) {
      int type = typeAt(words, at);
      Before before = new Before(at == 0, String.join(" ", words.subList(0, at)), day);
      List<String> rest = words.subList(at + type, words.size());
      if (type > 0 && !rest.isEmpty()) {
        List<Named> found = typed(rest, before);
        if (!found.isEmpty()) {
          return found;
        }
      }
      Optional<List<Named>> alone =
          type == 0
              ? abbreviated(words.subList(at, words.size()), SHORTEST_ALONE, before)
              : Optional.empty();
      if (alone.isPresent()) {
        return alone.get();
      }
    }
    return List.of();
  }

  /** How many words the type at a place takes; 0 where there is none. */
  private static int typeAt(List<String> words, int at) {
    for (int count = Math.min(LONGEST_TYPE, words.size() - at); count > 0; count--) {
      if (TYPES.contains(String.join(" ", words.subList(at, at + count)))) {
        return count;
      }
    }
    return 0;
  }

  private List<Named> typed(List<String> rest, Before before) {
    Map<LawTitle, Integer> matched = new LinkedHashMap<>();
    whole(rest)
        .ifPresent(entry -> {
          matched.put(entry.title(), entry.words().size());
          halves(rest, entry).forEach(half -> matched.put(half.title(), entry.words().size()));
        });
    two(rest).forEach((title, length) -> matched.putIfAbsent(title, length));
    if (matched.isEmpty()) {
      shortened(rest).ifPresent(entry -> matched.put(entry.title(), named(rest)));
    }
    if (!matched.isEmpty()) {
      return matched.entrySet().stream()
          .map(e -> meant(e.getKey(), rest.subList(e.getValue(), rest.size()), before))
          .toList();
    }
    return abbreviated(rest, SHORTEST_INITIALS, before).orElse(List.of());
  }

  /** The longest title with which these words begin. */
  private Optional<Entry> whole(List<String> rest) {
    return entries.stream()
        .filter(entry -> startsWith(rest, entry.words()))
        .max(Comparator.comparingInt((Entry entry) -> entry.words().size()));
  }

  /** A title that was split into two laws later, as {@code Khiếu nại, tố cáo} was. */
  private List<Entry> halves(List<String> rest, Entry whole) {
    List<String> words = rest.subList(0, whole.words().size());
    for (int cut = 1; cut < words.size(); cut++) {
      Optional<Entry> one = titled(words.subList(0, cut));
      Optional<Entry> other = titled(words.subList(cut, words.size()));
      if (one.isPresent() && other.isPresent()) {
        return List.of(one.get(), other.get());
      }
    }
    return List.of();
  }

  /** Two titles one after the other. */
  private Map<LawTitle, Integer> two(List<String> rest) {
    Optional<Entry> one = whole(rest);
    if (one.isEmpty()) {
      return Map.of();
    }
    int length = one.get().words().size();
    return whole(rest.subList(length, rest.size()))
        .map(other ->
            Map.of(
                one.get().title(), length + other.words().size(),
                other.title(), length + other.words().size()))
        .orElse(Map.of());
  }

  private Optional<Entry> titled(List<String> words) {
    return entries.stream().filter(entry -> entry.words().equals(words)).findFirst();
  }

  /**
   * The shortest title that begins with all these words, or else that holds them in their order:
   * {@code phòng cháy, chữa cháy} rather means the law on it and on rescue than the one on {@code
   * phòng cháy và chữa cháy}.
   */
  private Optional<Entry> shortened(List<String> rest) {
    int length = named(rest);
    if (length < LEAST_OF_SHORTENED) {
      return Optional.empty();
    }
    List<String> words = rest.subList(0, length);
    return shortest(entry -> startsWith(entry.words(), words))
        .or(() -> shortest(entry -> holdsInOrder(entry.words(), words)));
  }

  private Optional<Entry> shortest(Predicate<Entry> holds) {
    return entries.stream()
        .filter(holds)
        .min(Comparator.comparingInt((Entry entry) -> entry.words().size()));
  }

  /** How many of these words belong to a name: what follows a name is left out. */
  private static int named(List<String> rest) {
    int length = rest.size();
    while (length > 0 && isBehind(rest.get(length - 1))) {
      length--;
    }
    return length;
  }

  private static boolean isBehind(String word) {
    return BEHIND.contains(word) || YEAR.matcher(word).matches() || word.matches("\\d+|qh\\d*");
  }

  private Optional<List<Named>> abbreviated(List<String> rest, int shortest, Before before) {
    String letters = rest.getFirst();
    if (letters.length() < shortest
        || letters.chars().anyMatch(Character::isDigit)
        || SYLLABLE.matcher(letters).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(byInitials.get(letters))
        .map(titles ->
            titles.stream()
                .distinct()
                .map(title -> meant(title, rest.subList(1, rest.size()), before))
                .toList());
  }

  /**
   * What comes before a name.
   *
   * @param words without accents
   * @param day on which it is asked
   */
  private record Before(boolean nothing, String words, LocalDate day) {}

  private Named meant(LawTitle title, List<String> behind, Before before) {
    LocalDate day = before.day();
    List<Law> versions =
        title.versions().stream().sorted(Comparator.comparingInt(Law::year).reversed()).toList();
    Optional<Integer> year =
        behind.stream()
            .filter(word -> YEAR.matcher(word).matches())
            .map(Integer::valueOf)
            .findFirst();
    Optional<Law> current = title.on(day);
    boolean old = behind.contains("cu") && year.isEmpty();
    boolean newest = behind.contains("nhat") && year.isEmpty();
    Law meant =
        year.flatMap(title::ofYear)
            .or(() -> newest ? title.enactedBy(day) : Optional.empty())
            .or(() -> old ? before(versions, current) : Optional.empty())
            .or(() -> current)
            .orElse(versions.getFirst());
    boolean amending =
        before.words().contains(AMENDING) || String.join(" ", behind).contains(AMENDING);
    return new Named(
        versions.stream().map(LawNames::version).toList(),
        version(meant),
        !before.nothing()
            ? Place.INSIDE
            : behind.stream().allMatch(LawNames::isBehind) ? Place.ALONE : Place.FIRST,
        amending,
        amending ? amendment(title, year, day) : Optional.empty());
  }

  private Optional<Version> amendment(LawTitle amended, Optional<Integer> year, LocalDate day) {
    List<String> words = words(AMENDS + amended.type() + " " + amended.title());
    return titled(words)
        .map(Entry::title)
        .flatMap(title -> year.isPresent() ? title.ofYear(year.get()) : title.enactedBy(day))
        .map(LawNames::version);
  }

  private static Optional<Law> before(List<Law> newestFirst, Optional<Law> current) {
    return current
        .map(newestFirst::indexOf)
        .filter(at -> at >= 0 && at + 1 < newestFirst.size())
        .map(at -> newestFirst.get(at + 1));
  }

  private static Version version(Law law) {
    return new Version(law.type(), law.title(), law.number(), law.issued(), law.effective());
  }

  private static boolean startsWith(List<String> words, List<String> beginning) {
    return words.size() >= beginning.size()
        && !beginning.isEmpty()
        && words.subList(0, beginning.size()).equals(beginning);
  }

  private static boolean holdsInOrder(List<String> title, List<String> words) {
    int found = 0;
    for (String word : title) {
      if (found < words.size() && words.get(found).equals(word)) {
        found++;
      }
    }
    return found == words.size();
  }
}
