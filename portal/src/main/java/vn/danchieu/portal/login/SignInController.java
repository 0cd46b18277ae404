package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.WithAccounts;

/** {@code /dang-nhap}: name and password. */
@WithAccounts
@Controller
class SignInController {
  private final SigningIn signingIn;

  SignInController(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @GetMapping("/dang-nhap")
  String form(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
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
    return switch (signingIn.check(name, password)) {
      case SigningIn.Outcome.Welcome(var account) -> {
        signingIn.open(account, request, response);
        yield "redirect:/";
      }
      case SigningIn.Outcome.Wrong _ -> {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("name", name);
        model.addAttribute("fault", "wrong");
        yield "sign-in";
      }
      case SigningIn.Outcome.Locked(Duration left) -> {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.toSeconds() + 1));
        model.addAttribute("name", name);
        model.addAttribute("fault", "locked");
        model.addAttribute("minutes", left.toMinutes() + 1);
        yield "sign-in";
      }
    };
  }
}
