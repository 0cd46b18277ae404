package vn.danchieu.portal.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Acquires a permit for each request and returns it after the answer. */
@Component
final class RequestAdmission implements HandlerInterceptor {
  private static final String TURN = AdmissionGate.Turn.class.getName();

  private final Rates rates;
  private final Bulkhead turns;

  RequestAdmission(Rates rates, Bulkhead turns) {
    this.rates = rates;
    this.turns = turns;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      return true;
    }
    if (request.getAttribute(Refused.attribute()) instanceof Refused refused) {
      throw refused;
    }
    RequestCost cost = RequestCosts.of(request, handler);
    rates.count(request.getRemoteAddr(), cost);
    request.setAttribute(TURN, turns.take(cost));
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failed) {
    if (request.getAttribute(TURN) instanceof AdmissionGate.Turn turn) {
      request.removeAttribute(TURN);
      turn.close();
    }
  }
}
