package vn.danchieu.version;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what acts say of others, each once, however many acts it amends; keeps the last of them,
 * within a bound. Safe for use by many threads.
 */
public final class ActReader {
  /** Characters of the acts whose instructions are kept. */
  private static final long MOST = 8_000_000;

  private final Map<Act, List<Instruction>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  synchronized List<Instruction> read(Act act) {
    List<Instruction> known = kept.get(act);
    if (known != null) {
      return known;
    }
    List<Instruction> read = InstructionReader.read(act);
    kept.put(act, read);
    characters += act.text().length();
    Iterator<Act> eldest = kept.keySet().iterator();
    while (characters > MOST && kept.size() > 1) {
      characters -= eldest.next().text().length();
      eldest.remove();
    }
    return read;
  }
}
