package vn.danchieu.portal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.danchieu.index.Audience;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.audit.Action;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.intake.Received.State;
import vn.danchieu.portal.store.Audiences;

/** {@code /nap}; to whoever is no clerk there is no such address. */
@io.swagger.v3.oas.annotations.Hidden
@Controller
class IntakeController {
  private static final String QUEUE = "redirect:/nap";

  private final Originals originals;
  private final Intake intake;
  private final Looks looks;
  private final Audiences audiences;

  /** Kept where people sign in. */
  private final ObjectProvider<Audit> audit;

  IntakeController(
      Originals originals,
      Intake intake,
      Looks looks,
      Audiences audiences,
      ObjectProvider<Audit> audit) {
    this.originals = originals;
    this.intake = intake;
    this.looks = looks;
    this.audiences = audiences;
    this.audit = audit;
  }

  @GetMapping("/nap")
  String queue(Model model) {
    String clerk = clerk();
    model.addAttribute(
        "received", originals.all().stream().filter(each -> each.by().equals(clerk)).toList());
    return "intake";
  }

  @PostMapping("/nap")
  String handIn(@RequestParam(name = "tep") List<MultipartFile> files) throws IOException {
    String clerk = clerk();
    for (MultipartFile file : files) {
      if (!file.isEmpty()) {
        try (InputStream content = file.getInputStream()) {
          String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
          intake.begin(originals.keep(name, clerk, content));
          record(Action.DOCUMENT_TAKEN_IN, name, "");
        }
      }
    }
    return QUEUE;
  }

  @GetMapping("/nap/{id}")
  String look(@PathVariable String id, Model model) {
    Received received = own(id);
    model.addAttribute("received", received);
    model.addAttribute("audiences", audiences.of(Readers.current()).reversed());
    originals
        .recognition(received)
        .ifPresent(read -> {
          model.addAttribute("looks", looks.at(read));
          model.addAttribute("more", read.count() - read.documents().size());
        });
    return "intake-look";
  }

  @PostMapping("/nap/{id}/cong-bo")
  String publish(@PathVariable String id, @RequestParam(name = "nhom") String audience) {
    Received received = own(id);
    Audience readers =
        audiences.of(Readers.current()).stream()
            .filter(each -> each.name().equals(audience))
            .findFirst()
            .orElseThrow(() -> new UnknownDocument(id));
    if (received.state() == State.READ) {
      intake.publish(received, readers);
      record(Action.DOCUMENT_PUBLISHED, received.name(), readers.name());
    }
    return QUEUE + "/" + received.id();
  }

  @PostMapping("/nap/{id}/bo")
  String discard(@PathVariable String id, @RequestParam(name = "ly-do") String reason) {
    Received received = own(id);
    if (received.state() == State.READ || received.state() == State.FAILED) {
      intake.discard(received, reason.strip());
      record(Action.DOCUMENT_DISCARDED, received.name(), reason.strip());
    }
    return QUEUE;
  }

  private void record(Action action, String thing, String detail) {
    audit.ifAvailable(kept -> kept.add(action, thing, detail));
  }

  private Received own(String id) {
    String clerk = clerk();
    return originals
        .find(id)
        .filter(each -> each.by().equals(clerk))
        .orElseThrow(() -> new UnknownDocument("nap " + id));
  }

  private static String clerk() {
    Reader reader = Readers.current();
    if (reader instanceof Reader.SignedIn person && reader.may(Role.CLERK)) {
      return person.name();
    }
    throw new UnknownDocument("nap");
  }
}
