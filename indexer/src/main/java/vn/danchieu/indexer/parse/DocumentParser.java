package vn.danchieu.indexer.parse;

/** Reads a text as the form of an administrative document prescribes it. */
public final class DocumentParser {
  private DocumentParser() {}

  public static Parsed parse(String text) {
    PlainText plain = PlainText.of(text);
    Frame frame = HeaderReader.read(plain);
    return new Parsed(frame.header(), Sections.of(plain, frame));
  }
}
