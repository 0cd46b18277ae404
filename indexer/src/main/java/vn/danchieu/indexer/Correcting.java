package vn.danchieu.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opensearch.client.opensearch.OpenSearchClient;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.indexer.cite.CorrectionRules;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.load.Loads;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * The door for what persons correct: each correction is kept, and the document it is about is put
 * together anew with it.
 *
 * <p>Every method throws {@link LoadingStopped} where OpenSearch cannot be used.
 */
public final class Correcting {
  private final Loads loads;
  private final Audience audience;

  /** Somebody waits for the answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** In one set of indices. */
  public Correcting(OpenSearchClient client, Indices indices) {
    LoadOptions options = LoadOptions.from(System.getenv()).waiting(PATIENCE);
    this.loads = new Loads(new Cluster(client, options.patience()), indices, options.layout());
    this.audience = indices.audience();
  }

  /** What came of corrections: none is made where one of them cannot be right. */
  public record Outcome(int made, List<String> refused) {}

  /**
   * Makes corrections of one document together. What follows for others is still to be derived, see
   * {@link #derive}.
   */
  public Outcome make(List<StoredCorrection> corrections) {
    return asked(() -> {
      Optional<String> id = corrections.stream().map(StoredCorrection::documentId).findFirst();
      List<String> refused = new ArrayList<>();
      corrections.forEach(each -> refused.addAll(CorrectionRules.broken(each, LocalDate.now())));
      if (refused.isEmpty() && id.isPresent()) {
        refused.addAll(HandedIn.brokenBy(loads, id.get(), corrections));
      }
      if (!refused.isEmpty() || id.isEmpty()) {
        return new Outcome(0, List.copyOf(refused));
      }
      loads.corrections().keep(corrections.stream().map(StoredCorrection::identified).toList());
      loads.correct(touched(corrections));
      return new Outcome(corrections.size(), List.of());
    });
  }

  /** Derives what follows for others; may wait long where a load derives. */
  public void derive() {
    asked(() -> {
      loads.derive();
      return true;
    });
  }

  /**
   * Takes a correction back; it stays known that it was made. The rest is as with {@link #make}.
   *
   * @return it; empty where there is none that holds
   */
  public Optional<StoredCorrection> undo(String id, Undoing undoing) {
    return asked(() -> {
      Optional<StoredCorrection> found =
          loads.corrections().find(id).filter(StoredCorrection::holds);
      found.ifPresent(each -> {
        loads.corrections().keep(List.of(each.undone(undoing)));
        loads.correct(touched(List.of(each)));
      });
      return found;
    });
  }

  /** All that were ever made of a document, in their order. */
  public List<StoredCorrection> of(String documentId) {
    return asked(() -> loads.corrections().made(documentId));
  }

  /** All of the set as lines of a file, those taken back too. */
  public void export(Consumer<String> lines) {
    asked(() -> {
      loads.corrections().all(each -> lines.accept(Json.MAPPER.writeValueAsString(each)));
      return true;
    });
  }

  /** Takes a file of such lines; a line that cannot be used is told, and the others are taken. */
  public Outcome take(Path file) throws IOException {
    List<StoredCorrection> usable = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (CorrectionLine line : CorrectionLine.of(Files.readAllLines(file))) {
      CorrectionLine own = ofThisSet(line);
      String place = file.getFileName() + ":" + line.number() + ": ";
      own.reasons().forEach(reason -> refused.add(place + reason));
      own.read().filter(_ -> own.isTaken()).ifPresent(usable::add);
    }
    return asked(() -> {
      if (!usable.isEmpty()) {
        loads.corrections().keep(usable);
        loads.correct(touched(usable));
        loads.derive();
      }
      return new Outcome(usable.size(), List.copyOf(refused));
    });
  }

  private CorrectionLine ofThisSet(CorrectionLine line) {
    return line.read()
        .map(StoredCorrection::documentId)
        .filter(id -> line.isTaken() && !Audience.of(id).equals(audience))
        .map(id ->
            line.refused(
                List.of(
                    "văn bản %s thuộc nhóm đọc khác. Nhập với --audience=%s."
                        .formatted(id, Audience.of(id)))))
        .orElse(line);
  }

  /**
   * What would come of lines that somebody hands in, each after those before it.
   *
   * @param by who hands them in: what another person is said to have corrected names both
   */
  public List<CorrectionLine> look(List<CorrectionLine> lines, String by) {
    return asked(() -> new HandedIn(loads, by).look(lines.stream().map(this::ofThisSet).toList()));
  }

  /** Does it; the rest is as with {@link #make}. */
  public List<CorrectionLine> take(List<CorrectionLine> lines, String by) {
    List<CorrectionLine> looked = look(lines, by);
    List<StoredCorrection> taken =
        looked.stream()
            .filter(CorrectionLine::isTaken)
            .flatMap(line -> line.read().stream())
            .toList();
    return asked(() -> {
      if (!taken.isEmpty()) {
        loads.corrections().keep(taken);
        loads.correct(touched(taken));
      }
      return looked;
    });
  }

  /** Of what is one, both. */
  private static Set<String> touched(List<StoredCorrection> corrections) {
    Set<String> ids = new LinkedHashSet<>();
    corrections.forEach(each -> {
      ids.add(each.documentId());
      each.into().ifPresent(ids::add);
    });
    return ids;
  }

  private static <T> T asked(java.util.function.Supplier<T> question) {
    try {
      return question.get();
    } catch (LoadStopped e) {
      throw new LoadingStopped(String.valueOf(e.getMessage()), e);
    }
  }
}
