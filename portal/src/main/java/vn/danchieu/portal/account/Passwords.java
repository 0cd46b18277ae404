package vn.danchieu.portal.account;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;

/** What a password must be, and its hash: bcrypt, named beside each so that it can be changed. */
@WithAccounts
@Component
public class Passwords {
  /** bcrypt looks at no more. */
  private static final int MOST_BYTES = 72;

  /** About a quarter of a second of a processor. */
  private static final int STRENGTH = 12;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
  private final AccountSettings settings;

  Passwords(AccountSettings settings) {
    this.settings = settings;
  }

  /** Why a password is not taken; each has its words under {@code password}. */
  public enum Fault {
    SHORT,
    LONG,
    SAME_AS_NAME,
    NOT_REPEATED
  }

  /** Empty where the password may be set. */
  public Optional<Fault> fault(String name, String password, String repeated) {
    if (password.codePointCount(0, password.length()) < settings.shortest()) {
      return Optional.of(Fault.SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(Fault.LONG);
    }
    if (password.equalsIgnoreCase(name)) {
      return Optional.of(Fault.SAME_AS_NAME);
    }
    return password.equals(repeated) ? Optional.empty() : Optional.of(Fault.NOT_REPEATED);
  }

  /** For a message. */
  public int shortest() {
    return settings.shortest();
  }

  public String hash(String password) {
    return java.util.Objects.requireNonNull(encoder.encode(password));
  }

  public PasswordEncoder encoder() {
    return encoder;
  }
}
