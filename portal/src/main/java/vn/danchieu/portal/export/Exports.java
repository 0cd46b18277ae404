package vn.danchieu.portal.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.door.AdmissionGate;
import vn.danchieu.portal.door.Refused;
import vn.danchieu.portal.link.DocumentForm;

/**
 * Caches exported files and joins requests for a file being made. Kept in memory: repeated requests
 * come soon, and a folder would need clearing.
 */
@Component
class Exports {
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final ExportSettings settings;
  private final AdmissionGate gate;
  private final Cache<Key, byte[]> kept;
  private final Map<Key, CompletableFuture<byte[]>> making = new ConcurrentHashMap<>();

  Exports(ExportSettings settings) {
    this.settings = settings;
    this.gate = new AdmissionGate(settings.atOnce(), settings.queue());
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(settings.kept().toBytes())
            .weigher((Key _, byte[] file) -> file.length)
            .build();
  }

  /**
   * What a file is made from: where all this is the same, so is the file.
   *
   * @param content tells one state of a document from another
   * @param site as the file names it
   */
  record Key(DocumentForm form, String id, String content, String site) {}

  /** Throws {@link Refused} where it cannot be made now. */
  byte[] get(Key key, Supplier<byte[]> maker) {
    byte[] known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    CompletableFuture<byte[]> mine = new CompletableFuture<>();
    CompletableFuture<byte[]> first = making.putIfAbsent(key, mine);
    return first == null ? make(key, mine, maker) : await(first);
  }

  private byte[] make(Key key, CompletableFuture<byte[]> promise, Supplier<byte[]> maker) {
    try (AdmissionGate.Turn _ = gate.enter()) {
      // It may have become ready since it was looked for.
      byte[] file = Optional.ofNullable(kept.getIfPresent(key)).orElseGet(maker);
      kept.put(key, file);
      promise.complete(file);
      return file;
    } catch (RuntimeException | Error e) {
      // Whoever waits is told the same; nothing of it is kept.
      promise.completeExceptionally(e);
      throw e;
    } finally {
      making.remove(key);
    }
  }

  private byte[] await(CompletableFuture<byte[]> promise) {
    try {
      return promise.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw Refused.until(Refused.Reason.BUSY, AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.until(Refused.Reason.BUSY, AGAIN);
    }
  }
}
