package vn.danchieu.portal.access;

/**
 * The reader of the request that is being answered. It is bound to the thread that answers, and to
 * nothing that outlives the request: what another thread does for a reader is handed the {@link
 * Reader} itself.
 */
public final class Readers {
  private static final ScopedValue<Reader> CURRENT = ScopedValue.newInstance();

  private Readers() {}

  /** Anonymous where nobody signed in, and outside of a request. */
  public static Reader current() {
    return CURRENT.orElse(Reader.ANONYMOUS);
  }

  /** Does some work as this reader. */
  public static <T, X extends Throwable> T as(
      Reader reader, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(CURRENT, reader).call(work);
  }
}
