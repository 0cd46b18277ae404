package vn.danchieu.portal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.audit.AuditAction;
import vn.danchieu.portal.intake.ReceivedFile.State;
import vn.danchieu.portal.store.Audiences;

/** {@code /nap}: files are handed in and looked at. */
@io.swagger.v3.oas.annotations.Hidden
@Controller
class IntakeController {
  private static final String QUEUE = "redirect:/nap";

  private final ReceivedFiles originals;
  private final Intake intake;
  private final IntakeComparison looks;
  private final ClerkInbox desk;
  private final Audiences audiences;

  IntakeController(
      ReceivedFiles originals,
      Intake intake,
      IntakeComparison looks,
      ClerkInbox desk,
      Audiences audiences) {
    this.originals = originals;
    this.intake = intake;
    this.looks = looks;
    this.desk = desk;
    this.audiences = audiences;
  }

  @GetMapping("/nap")
  String queue(Model model) {
    List<ReceivedFile> received = desk.all();
    model.addAttribute("received", received);
    model.addAttribute("underWay", received.stream().filter(ReceivedFile::isUnderWay).count());
    model.addAttribute(
        "readable", received.stream().filter(each -> each.state() == State.READ).count());
    model.addAttribute("audiences", audiences.of(Readers.current()).reversed());
    return "intake";
  }

  @PostMapping("/nap")
  String handIn(@RequestParam(name = "tep") List<MultipartFile> files) throws IOException {
    ClerkInbox.clerk();
    for (MultipartFile file : files) {
      keep(file).ifPresent(intake::begin);
    }
    return QUEUE;
  }

  /** A better file in the place of one that is published. */
  @PostMapping("/nap/{id}/thay")
  String replace(@PathVariable String id, @RequestParam(name = "tep") MultipartFile file)
      throws IOException {
    ReceivedFile old = desk.own(id);
    if (old.state() != State.PUBLISHED) {
      return QUEUE + "/" + id;
    }
    Optional<ReceivedFile> kept = keep(file).map(better -> better.insteadOf(old));
    kept.ifPresent(better -> {
      originals.write(better);
      intake.begin(better);
    });
    return QUEUE + "/" + kept.map(ReceivedFile::id).orElse(id);
  }

  private Optional<ReceivedFile> keep(MultipartFile file) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream content = file.getInputStream()) {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      ReceivedFile received = originals.keep(name, ClerkInbox.clerk(), content);
      desk.record(AuditAction.DOCUMENT_TAKEN_IN, received, "");
      return Optional.of(received);
    }
  }

  @GetMapping("/nap/{id}")
  String look(@PathVariable String id, Model model) {
    ReceivedFile received = desk.own(id);
    model.addAttribute("received", received);
    model.addAttribute("audiences", desk.audiences(received));
    model.addAttribute("readable", originals.isKept(received));
    received.replaces().flatMap(originals::find).ifPresent(old -> model.addAttribute("old", old));
    originals
        .recognition(received)
        .ifPresent(read -> {
          model.addAttribute("looks", looks.at(read));
          model.addAttribute("more", read.count() - read.documents().size());
        });
    return "intake-look";
  }
}
