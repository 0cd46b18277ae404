package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.directory.DirectorySettings;
import vn.danchieu.portal.directory.WithDirectory;

/** {@code /dang-nhap/oidc}, where the provider does not answer: otherwise it leads there. */
@WithDirectory(Account.Origin.OIDC)
@Controller
class OidcController {
  private final DirectorySettings directory;

  OidcController(DirectorySettings directory) {
    this.directory = directory;
  }

  @GetMapping("/dang-nhap/" + OidcConfiguration.NAME)
  String away(Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    model.addAttribute("fault", "away");
    model.addAttribute("provider", directory.oidc().name());
    return "sign-in";
  }
}
