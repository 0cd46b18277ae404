package vn.danchieu.portal.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.Correcting;
import vn.danchieu.indexer.CorrectionLine;
import vn.danchieu.indexer.LoadingStopped;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;
import vn.danchieu.portal.store.Corrections;

/** What an editor does, in the editor's name and with a line in the audit. */
@WithAccounts
@Component
class Editors {
  private final Corrections corrections;
  private final Accounts accounts;
  private final Audit audit;
  private final Clock clock;

  Editors(Corrections corrections, Accounts accounts, Audit audit, Clock clock) {
    this.corrections = corrections;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Readers are told who a person is, and not the name by which the person signs in. */
  FieldForm.Signed signed() {
    String name =
        switch (Readers.current()) {
          case Reader.Anonymous _ -> throw new IllegalStateException("Nobody signed in.");
          case Reader.SignedIn person -> person.name();
        };
    String shown =
        accounts.byName(name).map(Account::fullName).filter(n -> !n.isBlank()).orElse(name);
    return new FieldForm.Signed(shown, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** Tells the next page what came of it. */
  void make(StoredDocument document, List<StoredCorrection> made, RedirectAttributes next) {
    try {
      Correcting.Outcome outcome = corrections.make(document.id(), made);
      if (outcome.refused().isEmpty()) {
        made.forEach(each -> audit.add(AuditAction.CORRECTED, document.slug(), detail(each)));
        next.addFlashAttribute("done", outcome.made());
      } else {
        next.addFlashAttribute("refused", outcome.refused());
      }
    } catch (LoadingStopped e) {
      next.addFlashAttribute("refused", List.of(String.valueOf(e.getMessage())));
    }
  }

  void undo(StoredDocument document, String id, String reason, RedirectAttributes next) {
    FieldForm.Signed signed = signed();
    try {
      Optional<StoredCorrection> undone =
          corrections.undo(document.id(), id, new Undoing(signed.by(), signed.at(), reason));
      undone.ifPresent(each ->
          audit.add(AuditAction.CORRECTION_UNDONE, document.slug(), detail(each) + " · " + reason));
      next.addFlashAttribute(
          undone.isPresent() ? "done" : "fault", undone.isPresent() ? 1 : "GONE");
    } catch (LoadingStopped e) {
      next.addFlashAttribute("refused", List.of(String.valueOf(e.getMessage())));
    }
  }

  /** A line of a file that was taken. */
  void imported(CorrectionLine line) {
    line.read()
        .ifPresent(each ->
            audit.add(
                AuditAction.CORRECTION_IMPORTED,
                each.documentId(),
                each.by() + " · " + detail(each)));
  }

  void exported() {
    audit.add(AuditAction.CORRECTIONS_EXPORTED, "dinh-chinh.jsonl", "");
  }

  /** "NUMBER: 10/2020/NĐ-CP → 11/2020/NĐ-CP · Nhìn nhầm chữ". */
  private static String detail(StoredCorrection correction) {
    return "%s: %s → %s · %s"
        .formatted(
            correction.about(),
            correction.was().orElse(""),
            correction.value().orElse(""),
            correction.reason());
  }
}
