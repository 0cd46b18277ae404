package vn.danchieu.portal.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.door.ClientAddress;
import vn.danchieu.portal.store.Documents;

/** {@code /van-ban/…/bao-sai}: a form that anybody may send; nothing of the sender is kept. */
@io.swagger.v3.oas.annotations.Hidden
@WithAccounts
@Controller
class ReportController {
  private static final String PAGE = "/van-ban/{name}/bao-sai";
  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_WORDS = 2_000;
  private static final int LONGEST_CONTACT = 200;
  private static final int SHORTEST = 10;

  private final Documents documents;
  private final Reports reports;
  private final ReportRateLimit floods;

  ReportController(Documents documents, Reports reports, ReportRateLimit floods) {
    this.documents = documents;
    this.reports = reports;
    this.floods = floods;
  }

  /**
   * What the form sends.
   *
   * @param trap a field that no person sees; whoever fills it in is a program
   */
  record Form(
      @BindParam("loai") String kind,
      @BindParam("noi-dung") String words,
      @BindParam("lien-he") String contact,
      @BindParam("trang-web") String trap) {
    Form {
      kind = plain(kind);
      words = plain(words);
      contact = plain(contact);
      trap = plain(trap);
    }

    /** Spring leaves out what a form leaves out; a database takes no null character. */
    private static String plain(@Nullable String given) {
      return Objects.requireNonNullElse(given, "").replace('\0', ' ').strip();
    }

    Optional<Report.Kind> known() {
      return Arrays.stream(Report.Kind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    Optional<String> fault() {
      if (known().isEmpty()) {
        return Optional.of("KIND");
      }
      if (words.length() < SHORTEST || words.length() > LONGEST_WORDS) {
        return Optional.of("WORDS");
      }
      return contact.length() > LONGEST_CONTACT ? Optional.of("CONTACT") : Optional.empty();
    }
  }

  @GetMapping(PAGE)
  String page(
      @PathVariable String name,
      @RequestParam(name = "da-gui") Optional<String> sent,
      Model model) {
    StoredDocument document = found(name);
    sent.ifPresent(_ -> model.addAttribute("sent", true));
    return shown(document, new Form("", "", "", ""), model);
  }

  @PostMapping(PAGE)
  String send(
      @PathVariable String name,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StoredDocument document = found(name);
    // A program is told what a person is told, so that it learns nothing.
    Optional<String> fault =
        form.trap().isEmpty()
            ? form.fault().or(() -> kept(document, form, request))
            : Optional.empty();
    if (fault.isEmpty()) {
      return "redirect:/van-ban/" + document.slug() + "/bao-sai?da-gui=1";
    }
    boolean crowded = fault.get().equals("OFTEN") || fault.get().equals("FULL");
    response.setStatus((crowded ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST).value());
    model.addAttribute("fault", fault.get());
    return shown(document, form, model);
  }

  /** Empty where it is kept; else why it is not. */
  private Optional<String> kept(StoredDocument document, Form form, HttpServletRequest request) {
    if (!floods.admits(ClientAddress.of(request.getRemoteAddr()))) {
      return Optional.of("OFTEN");
    }
    String name = Named.shortly(document);
    boolean kept =
        reports.add(
            new Reports.Sent(
                document.id(),
                document.slug(),
                name.substring(0, Math.min(LONGEST_NAME, name.length())),
                form.known().orElse(Report.Kind.OTHER),
                form.words(),
                form.contact()));
    return kept ? Optional.empty() : Optional.of("FULL");
  }

  private static String shown(StoredDocument document, Form form, Model model) {
    model.addAttribute("document", document);
    model.addAttribute("form", form);
    model.addAttribute("kinds", Report.Kind.values());
    return "report";
  }

  private StoredDocument found(String name) {
    return documents.find(name).orElseThrow(() -> new UnknownDocument(name));
  }
}
