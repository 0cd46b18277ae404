package vn.danchieu.portal.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.portal.access.Reader;

/**
 * Determines the sets of indices that a reader may see. The only class of the portal that names
 * indices.
 */
@Component
public class Audiences {
  /** What every signed-in person of the office may read. */
  private static final String INTERNAL = "internal";

  private final Indices everybody;
  private final List<Audience> configured;

  Audiences(Indices everybody, AudienceSettings settings) {
    this.everybody = everybody;
    this.configured = settings.beside();
  }

  /** Those beside the public one that this installation has, the narrowest last. */
  public List<Audience> beside() {
    return configured;
  }

  /** Those whose documents a reader may see, the public first. */
  public List<Audience> of(Reader reader) {
    Set<String> groups =
        reader.groups().stream().map(Audience::nameOfUnit).collect(Collectors.toSet());
    Stream<Audience> own =
        configured.stream()
            .filter(_ -> reader.isSignedIn())
            .filter(each -> each.name().equals(INTERNAL) || groups.contains(each.name()));
    return Stream.concat(Stream.of(Audience.PUBLIC), own).toList();
  }

  VisibleIndices sight(Reader reader) {
    return new VisibleIndices(of(reader).stream().map(everybody::of).toList());
  }
}
