package vn.danchieu.citation;

import java.util.List;

/**
 * The library's door: finds every citation of a text and what the text says about them. Immutable
 * and safe for use by many threads. Never throws on any input, and never returns an offset outside
 * the text.
 */
public final class CitationReader {
  private static final CitationReader STANDARD = new CitationReader();

  private CitationReader() {}

  /** The reader with the shipped vocabulary. */
  public static CitationReader standard() {
    return STANDARD;
  }

  public Reading read(String text) {
    return read(text, Host.unknown());
  }

  public Reading read(String text, Host host) {
    return new Reading(List.of(), List.of());
  }
}
