package vn.danchieu.portal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was asked for lately, as many as are kept; the one not asked for longest goes first. */
public final class Lately<K, V> {
  private final Map<K, V> kept;

  public Lately(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  public synchronized void keep(K key, V value) {
    kept.put(key, value);
  }
}
