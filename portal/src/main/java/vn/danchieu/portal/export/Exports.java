package vn.danchieu.portal.export;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.door.Gate;
import vn.danchieu.portal.door.Refused;
import vn.danchieu.portal.link.Form;

/**
 * Files that were made lately, and those that are being made: what many ask for at once is made
 * once. They are kept in memory and not on a disk: what is asked for again is asked for soon, and a
 * folder would have to be cleared.
 */
@Component
class Exports {
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final ExportSettings settings;
  private final Gate gate;
  private final AsyncCache<Key, byte[]> files;

  Exports(ExportSettings settings) {
    this.settings = settings;
    this.gate = new Gate(settings.atOnce(), settings.queue());
    this.files =
        Caffeine.newBuilder()
            .maximumWeight(settings.kept().toBytes())
            .weigher((Key _, byte[] file) -> file.length)
            .buildAsync();
  }

  /**
   * What a file is made from: where all this is the same, so is the file.
   *
   * @param content tells one state of a document from another
   * @param site as the file names it
   */
  record Key(Form form, String id, String content, String site) {}

  /** Throws {@link Refused} where it cannot be made now. */
  byte[] get(Key key, Supplier<byte[]> maker) {
    CompletableFuture<byte[]> mine = new CompletableFuture<>();
    CompletableFuture<byte[]> known = files.asMap().putIfAbsent(key, mine);
    return known == null ? make(mine, maker) : await(known);
  }

  private byte[] make(CompletableFuture<byte[]> promise, Supplier<byte[]> maker) {
    try (Gate.Turn _ = gate.enter()) {
      byte[] file = maker.get();
      promise.complete(file);
      return file;
    } catch (RuntimeException | Error e) {
      // Whoever waits is told the same; nothing of it is kept.
      promise.completeExceptionally(e);
      throw e;
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
