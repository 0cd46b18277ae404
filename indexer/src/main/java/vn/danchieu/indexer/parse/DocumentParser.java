package vn.danchieu.indexer.parse;

/** Reads a text as the form of an administrative document prescribes it. */
public final class DocumentParser {
  private DocumentParser() {}

  public static Parsed parse(String text) {
    PlainText plain = PlainText.of(text);
    Frame frame = HeaderReader.read(plain);
    Structure structure = Sections.of(plain, frame);
    return new Parsed(frame.header(), structure.sections(), structure.headings());
  }
}
