package vn.danchieu.portal.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells who is asked how long there is for the answer. */
@Component
public final class Waiting {
  private final DoorSettings settings;

  Waiting(DoorSettings settings) {
    this.settings = settings;
  }

  public Patience patience(HttpServletRequest request) {
    Object client = request.getAttribute(Client.attribute());
    return new Patience((Client) client, settings.patience());
  }
}
