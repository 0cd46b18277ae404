package vn.danchieu.portal.intake;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.store.Audiences;

/** What the clerk who asks has handed in, and for whom they may publish it. */
@Component
class Desk {
  private final Originals originals;
  private final Audiences audiences;

  /** Kept where people sign in. */
  private final ObjectProvider<Audit> audit;

  Desk(Originals originals, Audiences audiences, ObjectProvider<Audit> audit) {
    this.originals = originals;
    this.audiences = audiences;
    this.audit = audit;
  }

  /** To whoever is no clerk there is no such address. */
  static String clerk() {
    Reader reader = Readers.current();
    if (reader instanceof Reader.SignedIn person && reader.may(Role.CLERK)) {
      return person.name();
    }
    throw new UnknownDocument("nap");
  }

  List<Received> all() {
    String clerk = clerk();
    return originals.all().stream().filter(each -> each.isOf(clerk)).toList();
  }

  Received own(String id) {
    String clerk = clerk();
    return originals
        .find(id)
        .filter(each -> each.isOf(clerk))
        .orElseThrow(() -> new UnknownDocument("nap " + id));
  }

  /**
   * The narrowest first; what takes the place of another, or is published again, has the readers of
   * that.
   */
  List<Audience> audiences(Received received) {
    return audiences.of(Readers.current()).reversed().stream()
        .filter(each ->
            received.replaces().isEmpty() && received.withdrawal().isEmpty()
                || received.audience().filter(each.name()::equals).isPresent())
        .toList();
  }

  /** One of those that this clerk may publish for. */
  Audience audience(Received received, String name) {
    return audiences(received).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownDocument("nap " + received.id()));
  }

  void record(AuditAction action, Received received, String detail) {
    audit.ifAvailable(kept -> kept.add(action, received.name(), detail));
  }
}
