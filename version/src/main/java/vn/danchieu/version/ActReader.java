package vn.danchieu.version;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads what acts say of others, each once, however many acts it amends; keeps the last of them,
 * within a bound. Safe for use by many threads.
 */
public final class ActReader {
  /** Characters of the acts whose instructions are kept. */
  private static final long MOST = 8_000_000;

  private final Map<Act, FutureTask<List<Instruction>>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /** Others may read at the same time; who asks for an act that is being read waits for it. */
  List<Instruction> read(Act act) {
    FutureTask<List<Instruction>> reading = reading(act);
    reading.run();
    try {
      return reading.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while an act was read", e);
    }
  }

  private synchronized FutureTask<List<Instruction>> reading(Act act) {
    FutureTask<List<Instruction>> known = kept.get(act);
    if (known != null) {
      return known;
    }
    FutureTask<List<Instruction>> reading = new FutureTask<>(() -> InstructionReader.read(act));
    kept.put(act, reading);
    characters += act.text().length();
    Iterator<Act> eldest = kept.keySet().iterator();
    while (characters > MOST && kept.size() > 1) {
      characters -= eldest.next().text().length();
      eldest.remove();
    }
    return reading;
  }
}
