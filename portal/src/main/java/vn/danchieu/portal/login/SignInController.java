package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.directory.DirectorySettings;

/** {@code /dang-nhap}: name and password, or the provider of identities. */
@WithAccounts
@Controller
class SignInController {
  /** What an address may say; the rest is told by answers. */
  private static final Set<String> TOLD =
      Set.of("no-group", "bad-name", "taken", "disabled", "oidc");

  private final SigningIn signingIn;
  private final SessionOpener sessions;
  private final DirectorySettings directory;

  SignInController(SigningIn signingIn, SessionOpener sessions, DirectorySettings directory) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.directory = directory;
  }

  /** What the provider is called; blank where there is none. */
  @ModelAttribute("provider")
  String provider() {
    return directory.oidc().isNamed() ? directory.oidc().name() : "";
  }

  @GetMapping("/dang-nhap")
  String form(
      @RequestParam(name = "loi", defaultValue = "") String fault,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (TOLD.contains(fault)) {
      model.addAttribute("fault", fault);
    }
    return Readers.current().isSignedIn() ? "redirect:/" : "sign-in";
  }

  @PostMapping("/dang-nhap")
  String signIn(
      @RequestParam(name = "ten", defaultValue = "") String name,
      @RequestParam(name = "mat-khau", defaultValue = "") String password,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("name", name);
    return switch (signingIn.check(name, password)) {
      case SigningIn.Outcome.Welcome(var account) -> {
        sessions.open(account, request, response);
        yield "redirect:/";
      }
      case SigningIn.Outcome.Wrong _ -> told(HttpStatus.UNAUTHORIZED, "wrong", model, response);
      case SigningIn.Outcome.Locked(Duration left) -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.toSeconds() + 1));
        model.addAttribute("minutes", left.toMinutes() + 1);
        yield told(HttpStatus.TOO_MANY_REQUESTS, "locked", model, response);
      }
      case SigningIn.Outcome.Refused(var reason) ->
          told(
              HttpStatus.FORBIDDEN,
              reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              model,
              response);
      case SigningIn.Outcome.Away _ ->
          told(HttpStatus.SERVICE_UNAVAILABLE, "away", model, response);
    };
  }

  private static String told(
      HttpStatus status, String fault, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("fault", fault);
    return "sign-in";
  }
}
