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
class ClerkInbox {
  private final ReceivedFiles originals;
  private final Audiences audiences;

  /** Kept where people sign in. */
  private final ObjectProvider<Audit> audit;

  ClerkInbox(ReceivedFiles originals, Audiences audiences, ObjectProvider<Audit> audit) {
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

  List<ReceivedFile> all() {
    String clerk = clerk();
    return originals.all().stream().filter(each -> each.isOf(clerk)).toList();
  }

  ReceivedFile own(String id) {
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
  List<Audience> audiences(ReceivedFile received) {
    return audiences.of(Readers.current()).reversed().stream()
        .filter(each ->
            received.replaces().isEmpty() && received.withdrawal().isEmpty()
                || received.audience().filter(each.name()::equals).isPresent())
        .toList();
  }

  /** One of those that this clerk may publish for. */
  Audience audience(ReceivedFile received, String name) {
    return audiences(received).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownDocument("nap " + received.id()));
  }

  void record(AuditAction action, ReceivedFile received, String detail) {
    audit.ifAvailable(kept -> kept.add(action, received.name(), detail));
  }
}
