package vn.danchieu.index;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.Line;

/** How documents and references are called. */
public final class Named {
  private static final int LONGEST = 120;

  private Named() {}

  /**
   * {@code Công văn 1225/UBND-NC}; a document without a number is called by its title. One that not
   * everybody may read says so wherever it is called: {@code [Nội bộ] Công văn 1225/UBND-NC}.
   */
  public static String shortly(StoredDocument document) {
    return mark(document.id()) + shortly(document.type(), document.number(), document.title());
  }

  /** What stands before the name of what not everybody may read; empty for what is public. */
  public static String mark(String id) {
    Audience audience = Audience.of(id);
    AudienceMarks.note(id);
    return audience.isPublic() ? "" : "[" + AudienceMarks.shown(audience) + "] ";
  }

  public static String shortly(StoredReference reference) {
    Optional<String> title = reference.title().or(() -> Optional.of(reference.text()));
    return shortly(reference.type(), reference.number(), title);
  }

  private static String shortly(
      Optional<String> type, Optional<String> number, Optional<String> title) {
    if (number.isPresent()) {
      return Stream.of(type, number).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
    String name = title.orElse("");
    boolean typed = type.isEmpty() || startsWith(name, type.get());
    return abridged(typed ? name : (type.get() + " " + name).strip());
  }

  public static String abridged(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
  }

  /** The facts from which links are resolved. */
  public static DocumentFacts facts(StoredDocument document) {
    Optional<Line> line =
        document
            .line()
            .flatMap(
                code -> Stream.of(Line.values()).filter(l -> l.code().equals(code)).findFirst());
    return new DocumentFacts(
        document.id(),
        document.type(),
        document.number(),
        document
            .issuerId()
            .map(id -> new Authority(id, document.issuer().orElse(id), line.orElse(Line.STATE))),
        document.issued(),
        document.title(),
        document.numberFolded());
  }

  private static boolean startsWith(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }
}
