package vn.danchieu.portal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danchieu.portal.audit.AuditAction;
import vn.danchieu.portal.intake.ReceivedFile.State;
import vn.danchieu.portal.text.Today;

/** What a clerk does to files that were read: edit, publish, withdraw, discard. */
@io.swagger.v3.oas.annotations.Hidden
@Controller
class DeskController {
  private static final String QUEUE = "redirect:/nap";
  private static final String FAULT = "fault";

  private final ReceivedFiles originals;
  private final Intake intake;
  private final ClerkInbox desk;
  private final Today today;

  DeskController(ReceivedFiles originals, Intake intake, ClerkInbox desk, Today today) {
    this.originals = originals;
    this.intake = intake;
    this.desk = desk;
    this.today = today;
  }

  /** Fields bear the number of their document: {@code so-hieu-0} is that of the first. */
  @PostMapping("/nap/{id}/sua")
  String edit(
      @PathVariable String id, @RequestParam Map<String, String> sent, RedirectAttributes next) {
    ReceivedFile received = desk.own(id);
    List<Map<String, String>> edited = edited(sent);
    Optional<String> badDay =
        edited.stream()
            .map(each -> each.getOrDefault("issued", ""))
            .filter(day -> !day.isBlank() && Today.read(day).isEmpty())
            .findFirst();
    if (badDay.isPresent()) {
      next.addFlashAttribute(FAULT, "day");
      next.addFlashAttribute("given", badDay.get());
    } else if (received.state() == State.READ && intake.edit(received, edited)) {
      desk.record(AuditAction.DOCUMENT_EDITED, received, String.valueOf(edited));
    }
    return QUEUE + "/" + received.id();
  }

  private static List<Map<String, String>> edited(Map<String, String> sent) {
    List<Map<String, String>> edited = new ArrayList<>();
    for (int i = 0; sent.containsKey("number-" + i); i++) {
      Map<String, String> one = new HashMap<>();
      for (String field : ImportLines.EDITED) {
        String value = sent.getOrDefault(field + "-" + i, "");
        one.put(
            field,
            field.equals("issued") ? Today.read(value).map(String::valueOf).orElse(value) : value);
      }
      edited.add(one);
    }
    return edited;
  }

  @PostMapping("/nap/{id}/cong-bo")
  String publish(
      @PathVariable String id,
      @RequestParam(name = "nhom") String audience,
      RedirectAttributes next) {
    ReceivedFile received = desk.own(id);
    var readers = desk.audience(received, audience);
    if (received.state() == State.READ || received.state() == State.WITHDRAWN) {
      if (intake.publish(received, readers)) {
        desk.record(AuditAction.DOCUMENT_PUBLISHED, received, readers.name());
      } else {
        next.addFlashAttribute(FAULT, "other");
      }
    }
    return QUEUE + "/" + received.id();
  }

  /** All that were chosen in the list, for the same readers. */
  @PostMapping("/nap/cong-bo")
  String publishAll(
      @RequestParam(name = "nhom") String audience,
      @RequestParam(name = "chon", defaultValue = "") List<String> chosen) {
    ClerkInbox.clerk();
    for (String id : chosen) {
      ReceivedFile received = desk.own(id);
      var readers = desk.audience(received, audience);
      if (received.state() == State.READ && intake.publish(received, readers)) {
        desk.record(AuditAction.DOCUMENT_PUBLISHED, received, readers.name());
      }
    }
    return QUEUE;
  }

  @PostMapping("/nap/{id}/rut")
  String withdraw(
      @PathVariable String id,
      @RequestParam(name = "ly-do", defaultValue = "") String reason,
      RedirectAttributes next) {
    ReceivedFile received = desk.own(id);
    if (reason.isBlank()) {
      next.addFlashAttribute(FAULT, "reason");
    } else if (received.state() == State.PUBLISHED) {
      String why = reason.strip().replaceAll("\\s+", " ");
      intake.withdraw(received, new ReceivedFile.Withdrawal(today.day().toString(), why));
      desk.record(AuditAction.DOCUMENT_WITHDRAWN, received, why);
    }
    return QUEUE + "/" + received.id();
  }

  /** Once more, for instance after scans can be read. */
  @PostMapping("/nap/{id}/doc-lai")
  String readAgain(@PathVariable String id) {
    ReceivedFile received = desk.own(id);
    if (received.state() == State.FAILED && originals.isKept(received)) {
      ReceivedFile again = received.now(State.WAITING).noted(List.of());
      originals.write(again);
      intake.begin(again);
    }
    return QUEUE + "/" + received.id();
  }

  @PostMapping("/nap/{id}/bo")
  String discard(@PathVariable String id, @RequestParam(name = "ly-do") String reason) {
    ReceivedFile received = desk.own(id);
    if (received.state() == State.READ || received.state() == State.FAILED) {
      originals.write(received.now(State.DISCARDED).noted(List.of(reason.strip())));
      desk.record(AuditAction.DOCUMENT_DISCARDED, received, reason.strip());
    }
    return QUEUE;
  }
}
