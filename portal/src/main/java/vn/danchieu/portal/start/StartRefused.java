package vn.danchieu.portal.start;

/** The portal cannot start; says why, and what to do. */
final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String nextStep;

  StartRefused(String reason, String nextStep, Throwable cause) {
    super(reason, cause);
    this.nextStep = nextStep;
  }

  String nextStep() {
    return nextStep;
  }
}
