package vn.danchieu.index;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.index.StoredWork.Days;

/**
 * The days on which each state of validity holds, by the code of the state.
 *
 * <p>It is stored as a list of one: where a part of a record is updated, OpenSearch joins an object
 * with the one that is there, and a state that no longer holds would stay; a list takes the place
 * of the old one.
 */
public record StoredStates(Map<String, List<Days>> byCode) {
  public static final StoredStates NONE = new StoredStates(Map.of());

  public List<Days> of(String code) {
    return Optional.ofNullable(byCode.get(code)).orElse(List.of());
  }

  @JsonValue
  List<Map<String, List<Days>>> stored() {
    return byCode.isEmpty() ? List.of() : List.of(byCode);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static StoredStates read(List<Map<String, List<Days>>> stored) {
    return stored.isEmpty() ? NONE : new StoredStates(stored.getFirst());
  }
}
