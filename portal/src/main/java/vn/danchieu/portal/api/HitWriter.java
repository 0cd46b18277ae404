package vn.danchieu.portal.api;

import java.util.Optional;
import vn.danchieu.index.Audience;
import vn.danchieu.index.AudienceMarks;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.api.SearchJson.HitJson;
import vn.danchieu.portal.api.SearchJson.SinceJson;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.search.Found;
import vn.danchieu.portal.text.Marked;

/** Writes what was found. */
final class HitWriter {
  private HitWriter() {}

  static HitJson document(Found.DocumentHit hit, ValidityJson.Writer validity) {
    StoredDocument document = hit.document();
    var best = hit.provisions().stream().findFirst();
    Marked snippet = best.map(Found.ProvisionHit::snippet).or(hit::snippet).orElseGet(hit::title);
    return new HitJson(
        document.importIds().stream().findFirst().orElse(document.id()),
        document.id(),
        best.map(b -> b.provision().importId().orElse(b.provision().id())),
        document.number(),
        document.type(),
        document.issuer(),
        document.issued(),
        document.title(),
        best.map(b -> b.provision().label()),
        snippet.html(),
        hit.score(),
        Addresses.of(document),
        Optional.of(document.held()),
        Optional.of(validity.of(hit.validity())),
        Optional.of(hit.citedBy()),
        best.flatMap(SinceJson::of),
        audience(document.id()));
  }

  static HitJson provision(Found.ProvisionHit hit) {
    StoredProvision provision = hit.provision();
    String id = provision.importId().orElse(provision.id());
    return new HitJson(
        id,
        provision.documentId(),
        Optional.of(id),
        provision.number(),
        provision.type(),
        provision.issuer(),
        provision.issued(),
        provision.documentTitle(),
        Optional.of(provision.label()),
        hit.snippet().html(),
        hit.score(),
        "/van-ban/" + provision.documentId() + "#" + provision.anchor(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SinceJson.of(hit),
        audience(provision.documentId()));
  }

  /** Empty where everybody may read it. */
  static Optional<String> audience(String id) {
    AudienceMarks.note(id);
    return Optional.of(Audience.of(id)).filter(each -> !each.isPublic()).map(Audience::name);
  }
}
