package vn.danchieu.portal.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the name of an account, and the code of a unit, are written. */
public final class AccountName {
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9._@-]{0,58}[a-z0-9])?");

  private AccountName() {}

  /** Empty where what was typed is no name. */
  public static Optional<String> of(String typed) {
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }
}
