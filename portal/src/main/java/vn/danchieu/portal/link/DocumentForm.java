package vn.danchieu.portal.link;

import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import vn.danchieu.index.StoredDocument;

/** What a document can be had as, besides its page; what people open comes first. */
public enum DocumentForm {
  DOCX(
      "van-ban.docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      true),
  PDF("van-ban.pdf", "application/pdf", true),
  TEXT("van-ban.txt", "text/plain", true),
  JSON("van-ban.json", "application/json", false),
  AKOMA_NTOSO("akn.xml", "application/akn+xml", true),
  JSON_LD("legislation.jsonld", "application/ld+json", false),
  BIBTEX("trich-dan.bib", "application/x-bibtex", false),
  CSL("trich-dan.csl.json", "application/vnd.citationstyles.csl+json", false),
  ATOM("dan-chieu-den.atom", "application/atom+xml", false);

  private final String file;
  private final String mediaType;
  private final boolean ofText;

  DocumentForm(String file, String mediaType, boolean ofText) {
    this.file = file;
    this.mediaType = mediaType;
    this.ofText = ofText;
  }

  public String mediaType() {
    return mediaType;
  }

  public String file() {
    return file;
  }

  /** Whether there is something to give: the text of a document is not always held. */
  public boolean isThere(StoredDocument document) {
    return !ofText || document.held();
  }

  public String address(StoredDocument document) {
    return Addresses.of(document) + "/" + file;
  }

  public static List<DocumentForm> of(StoredDocument document) {
    return List.of(values()).stream().filter(form -> form.isThere(document)).toList();
  }

  /** The form a program asks for; a browser asks for a page, whatever else it takes. */
  public static Optional<DocumentForm> accepted(Optional<String> header) {
    try {
      List<MediaType> types = MediaType.parseMediaTypes(header.orElse(""));
      boolean page = types.stream().anyMatch(t -> t.isPresentIn(List.of(MediaType.TEXT_HTML)));
      return page
          ? Optional.empty()
          : types.stream().flatMap(type -> named(type).stream()).findFirst();
    } catch (InvalidMediaTypeException _) {
      return Optional.empty();
    }
  }

  private static Optional<DocumentForm> named(MediaType type) {
    return List.of(values()).stream()
        .filter(form -> MediaType.parseMediaType(form.mediaType).equalsTypeAndSubtype(type))
        .findFirst();
  }
}
