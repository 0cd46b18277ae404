package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.OneTimeLinks;

/** {@code /kich-hoat}: where a one-time link leads, to set a password. */
@WithAccounts
@Controller
class ActivationController {
  private final OneTimeLinks links;
  private final Activation activation;

  ActivationController(OneTimeLinks links, Activation activation) {
    this.links = links;
    this.activation = activation;
  }

  @GetMapping("/kich-hoat")
  String form(
      @RequestParam(name = "ma", defaultValue = "") String code,
      Model model,
      HttpServletResponse response) {
    return show(code, model, response);
  }

  @PostMapping("/kich-hoat")
  String set(
      @RequestParam(name = "ma", defaultValue = "") String code,
      @RequestParam(name = "ten", defaultValue = "") String name,
      @RequestParam(name = "mat-khau", defaultValue = "") String password,
      @RequestParam(name = "nhac-lai", defaultValue = "") String repeated,
      Model model,
      HttpServletResponse response) {
    Optional<OneTimeLinks.Purpose> purpose = links.look(code);
    if (purpose.isEmpty()) {
      return show(code, model, response);
    }
    Optional<String> fault =
        activation.set(code, purpose.get(), new Activation.Typed(name, password, repeated));
    if (fault.isEmpty()) {
      return "redirect:/dang-nhap?xong";
    }
    model.addAttribute("fault", fault.get());
    model.addAttribute("name", name);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(code, model, response);
  }

  private String show(String code, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Optional<OneTimeLinks.Purpose> purpose = links.look(code);
    if (purpose.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    model.addAttribute("code", code);
    model.addAttribute("shortest", activation.shortest());
    model.addAttribute("valid", purpose.isPresent());
    model.addAttribute(
        "first",
        purpose.filter(OneTimeLinks.Purpose.FirstAdministrator.class::isInstance).isPresent());
    activation.name(purpose).ifPresent(known -> model.addAttribute("name", known));
    return "activation";
  }
}
