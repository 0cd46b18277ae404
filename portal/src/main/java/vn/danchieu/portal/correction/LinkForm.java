package vn.danchieu.portal.correction;

import java.util.Optional;
import org.springframework.web.bind.annotation.BindParam;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.About;
import vn.danchieu.index.StoredCorrection.CorrectedLink;
import vn.danchieu.index.StoredCorrection.Verdict;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.ReadLink;

/**
 * What an editor says of a link.
 *
 * @param chosen one of the documents that may be meant
 * @param target the address of another one, as typed
 * @param relation code of the relation that holds
 */
record LinkForm(
    @BindParam("ket-luan") String verdict,
    @BindParam("chon") String chosen,
    @BindParam("van-ban-dich") String target,
    @BindParam("quan-he") String relation) {
  LinkForm {
    verdict = FieldForm.Proof.plain(verdict);
    chosen = FieldForm.Proof.plain(chosen);
    target = FieldForm.Proof.plain(target);
    relation = FieldForm.Proof.plain(relation);
  }

  /** By which name the target is to be found: the last part of an address, or an id. */
  Optional<String> wanted() {
    return lastPart(target.isEmpty() ? chosen : target);
  }

  /** The name in an address of a page, as typed or pasted. */
  static Optional<String> lastPart(String address) {
    return Optional.of(address.strip())
        .map(typed -> typed.replaceAll("[?#].*", "").replaceAll("/+$", ""))
        .map(typed -> typed.substring(typed.lastIndexOf('/') + 1))
        .filter(name -> !name.isEmpty());
  }

  private Optional<Verdict> said() {
    return switch (verdict) {
      case "dung" -> Optional.of(Verdict.RIGHT);
      case "sai" -> Optional.of(Verdict.WRONG);
      case "khac" -> Optional.of(Verdict.OTHER);
      default -> Optional.empty();
    };
  }

  /** Empty where nothing is said. */
  Optional<StoredCorrection> correction(
      ReadLink link, Optional<StoredDocument> to, FieldForm.Proof proof, FieldForm.Signed signed) {
    return said()
        .map(verdict -> {
          boolean other = verdict == Verdict.OTHER;
          CorrectedLink meant = meant(link.stored(), verdict, to.filter(_ -> other));
          return new StoredCorrection(
              "",
              link.host().id(),
              About.LINK,
              Optional.of(words(link, meant, to)),
              Optional.of(link.relation().verb() + " " + link.target().name()),
              Optional.empty(),
              Optional.of(meant),
              proof.source(),
              proof.url(),
              proof.reason(),
              signed.by(),
              signed.at(),
              Optional.empty());
        });
  }

  private CorrectedLink meant(StoredLink stored, Verdict verdict, Optional<StoredDocument> to) {
    return new CorrectedLink(
        verdict,
        stored.relation(),
        stored.target().identity(),
        stored.source().map(StoredReference::identity),
        stored.sentence(),
        to.map(StoredDocument::id),
        Optional.of(relation)
            .filter(code -> verdict == Verdict.OTHER && !code.equals(stored.relation()))
            .filter(code -> !code.isEmpty()));
  }

  /** As readers are told it. */
  private static String words(ReadLink link, CorrectedLink meant, Optional<StoredDocument> to) {
    String verb = meant.toRelation().flatMap(Relation::ofCode).orElseGet(link::relation).verb();
    String target = to.map(Named::shortly).orElseGet(() -> link.target().name());
    return switch (meant.verdict()) {
      case RIGHT -> "đúng là " + link.relation().verb() + " " + link.target().name();
      case WRONG -> "câu này không dẫn chiếu đến " + link.target().name();
      case OTHER -> verb + " " + target;
    };
  }
}
