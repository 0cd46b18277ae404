package vn.danchieu.citation;

import java.util.List;
import java.util.Optional;

/** Writes citations as JSON: offsets in UTF-16 units, end exclusive, absent facts null. */
public final class CitationJsonWriter {
  private static final String HEX = "0123456789abcdef";

  private CitationJsonWriter() {}

  /** {@code {"start":…,"end":…,"text":…,"kind":…,…}}. */
  public static String of(Citation citation) {
    StringBuilder out = new StringBuilder(256);
    write(citation, out);
    return out.toString();
  }

  /** {@code {"id":…,"citations":[…]}}, on one line. */
  public static String line(String id, List<Citation> citations) {
    StringBuilder out = new StringBuilder(64 + 256 * citations.size());
    out.append("{\"id\":");
    string(id, out);
    out.append(",\"citations\":[");
    for (int i = 0; i < citations.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(citations.get(i), out);
    }
    return out.append("]}").toString();
  }

  private static void write(Citation citation, StringBuilder out) {
    Reference reference = citation.reference();
    out.append("{\"start\":").append(citation.span().start());
    out.append(",\"end\":").append(citation.span().end());
    field("text", Optional.of(citation.text()), out);
    field("kind", Optional.of(citation.kind().code()), out);
    field("type", reference.type(), out);
    field("number", reference.number(), out);
    number("year", reference.year(), out);
    field("issuer", reference.issuer().map(Authority::name).or(reference::issuerAsWritten), out);
    field("date", reference.date().map(Object::toString), out);
    number("dateEnd", citation.dateSpan().map(Span::end), out);
    field("pinpoint", citation.pinpoint(), out);
    field("relation", Optional.of(citation.relation().verb()), out);
    out.append(",\"nested\":").append(citation.nested());
    out.append(",\"confidence\":").append(citation.confidence()).append('}');
  }

  private static void field(String name, Optional<String> value, StringBuilder out) {
    out.append(",\"").append(name).append("\":");
    value.ifPresentOrElse(text -> string(text, out), () -> out.append("null"));
  }

  private static void number(String name, Optional<Integer> value, StringBuilder out) {
    out.append(",\"").append(name).append("\":");
    value.ifPresentOrElse(out::append, () -> out.append("null"));
  }

  private static void string(String value, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c) && !paired(value, i)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              out.append(HEX.charAt((c >> shift) & 0xF));
            }
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Half a character of the astral planes is escaped, or the line would be no UTF-8. */
  private static boolean paired(String value, int at) {
    return Character.isHighSurrogate(value.charAt(at))
        ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
  }
}
