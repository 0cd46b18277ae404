package vn.danchieu.portal.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells the called code how much time is left for the answer. */
@Component
public final class WaitingTime {
  private final DoorSettings settings;

  WaitingTime(DoorSettings settings) {
    this.settings = settings;
  }

  public AnswerDeadline patience(HttpServletRequest request) {
    Object client = request.getAttribute(Client.attribute());
    return new AnswerDeadline((Client) client, settings.patience());
  }
}
