package vn.danchieu.indexer.parse;

import java.util.Optional;

/** Reads a text as the form of an administrative document prescribes it. */
public final class DocumentParser {
  private DocumentParser() {}

  public static Parsed parse(String text) {
    return parse(text, Optional.empty());
  }

  /**
   * @param number of the document, where it is known beside the text
   */
  public static Parsed parse(String text, Optional<String> number) {
    PlainText plain = PlainText.of(text);
    HeaderAndBody frame = HeaderReader.read(plain);
    Structure structure = Sections.of(plain, frame, number.or(frame.header()::number));
    return new Parsed(frame.header(), structure.sections(), structure.headings());
  }
}
