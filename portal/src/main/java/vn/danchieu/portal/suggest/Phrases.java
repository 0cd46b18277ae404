package vn.danchieu.portal.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.portal.store.CorpusVersion;
import vn.danchieu.portal.store.StoreAway;
import vn.danchieu.portal.store.Works;

/** Frequent phrases of the loaded titles; recounted in the background after each load. */
@Component
class Phrases {
  /** How long a load may stay unseen. */
  private static final Duration UNSEEN = Duration.ofSeconds(5);

  private static final int LONGEST_TYPE = 4;

  /** A sample is enough for frequent phrases; the portal's memory must not grow with the corpus. */
  private static final int MOST_TITLES = 20_000;

  private final Works works;
  private final CorpusVersion edition;
  private final Set<String> edges = edges();
  private final AtomicBoolean counting = new AtomicBoolean();
  private volatile Counted counted =
      new Counted("", System.nanoTime() - UNSEEN.toNanos() - 1, PhraseTable.EMPTY, Map.of());

  Phrases(Works works, CorpusVersion edition) {
    this.works = works;
    this.edition = edition;
  }

  /**
   * @param at in the time of {@link System#nanoTime}
   */
  private record Counted(String edition, long at, PhraseTable table, Map<String, String> types) {
    Counted now() {
      return new Counted(edition, System.nanoTime(), table, types);
    }
  }

  List<PhraseTable.Phrase> beginning(String typed, int most) {
    return counted().table().beginning(typed, most);
  }

  /** A type of documents and what was typed behind it: {@code luật đất}. */
  Optional<TypedTitle> typedTitle(String typed) {
    Map<String, String> types = counted().types();
    String[] words = typed.strip().split("\\s+");
    for (int count = Math.min(LONGEST_TYPE, words.length - 1); count > 0; count--) {
      String first = String.join(" ", List.of(words).subList(0, count));
      String type = types.get(VietnameseText.fold(first));
      if (type != null) {
        String rest = String.join(" ", List.of(words).subList(count, words.length));
        return Optional.of(new TypedTitle(type, rest));
      }
    }
    return Optional.empty();
  }

  /** The beginning of a title after its type. */
  record TypedTitle(String type, String title) {}

  /** What was counted last; whether it is still so is looked after beside whoever types. */
  private Counted counted() {
    if (System.nanoTime() - counted.at() > UNSEEN.toNanos()
        && counting.compareAndSet(false, true)) {
      Thread.ofVirtual().start(this::count);
    }
    return counted;
  }

  private void count() {
    try {
      String current = edition.current();
      counted = counted.edition().equals(current) ? counted.now() : counted(current);
    } catch (StoreAway _) {
      // The next query triggers another attempt.
    } finally {
      counting.set(false);
    }
  }

  private Counted counted(String current) {
    List<Works.Titled> all = works.titles(MOST_TITLES);
    Map<String, String> types = new HashMap<>();
    all.forEach(d -> d.type().ifPresent(type -> types.put(VietnameseText.fold(type), type)));
    List<String> titles = all.stream().flatMap(d -> d.title().stream()).toList();
    return new Counted(current, System.nanoTime(), PhraseTable.of(titles, edges), types);
  }

  private static Set<String> edges() {
    try (InputStream in = Phrases.class.getResourceAsStream("edge-words.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
