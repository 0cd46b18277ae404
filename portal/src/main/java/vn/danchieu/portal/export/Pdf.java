package vn.danchieu.portal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.export.Sheets.Look;
import vn.danchieu.portal.link.Addresses;

/** The text of a document as PDF, with bookmarks to its articles. It is no copy of the original. */
final class Pdf {
  private static final Look NAME = new Look(15, true, 4);
  private static final Look TITLE = new Look(12, false, 14);
  private static final Look HEADING = new Look(12, true, 4);
  private static final Look TEXT = new Look(12, false, 5);

  private final StoredDocument document;
  private final Set<String> headings;
  private final PDDocumentOutline bookmarks = new PDDocumentOutline();

  private Pdf(StoredDocument document, List<StoredProvision> provisions) {
    this.document = document;
    this.headings =
        provisions.stream()
            .filter(provision -> provision.title().isPresent())
            .flatMap(provision -> Lines.of(provision.text()).stream().limit(1))
            .collect(Collectors.toSet());
  }

  static byte[] of(StoredDocument document, List<StoredProvision> provisions, String site) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument();
        Sheets sheets = new Sheets(pdf)) {
      Pdf writer = new Pdf(document, provisions);
      writer.describe(pdf);
      writer.text(sheets);
      sheets.foot(Named.mark(document.id()) + "Dẫn Chiếu · " + site + Addresses.of(document));
      sheets.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void describe(PDDocument pdf) {
    // Otherwise the moment is a part of the file, and two of one document differ.
    pdf.setDocumentId((long) document.contentHash().hashCode());
    PDDocumentInformation about = pdf.getDocumentInformation();
    about.setTitle(Named.shortly(document));
    document.title().ifPresent(about::setSubject);
    document.issuer().ifPresent(about::setAuthor);
    about.setKeywords(String.join(", ", document.subjects()));
    about.setCreator("Dẫn Chiếu");
    var catalog = pdf.getDocumentCatalog();
    catalog.setLanguage("vi");
    catalog.setDocumentOutline(bookmarks);
    var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private void text(Sheets sheets) throws IOException {
    sheets.paragraph(Named.shortly(document), NAME);
    sheets.paragraph(document.title().filter(_ -> document.number().isPresent()).orElse(""), TITLE);
    for (String line : Lines.of(VietnameseText.compose(document.text().orElse("")))) {
      boolean heading = headings.contains(line);
      sheets.paragraph(line, heading ? HEADING : TEXT);
      if (heading) {
        bookmark(line, sheets.page());
      }
    }
  }

  private void bookmark(String heading, PDPage page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(Named.abridged(heading));
    item.setDestination(page);
    bookmarks.addLast(item);
  }
}
