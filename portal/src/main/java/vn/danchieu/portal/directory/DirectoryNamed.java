package vn.danchieu.portal.directory;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import vn.danchieu.portal.account.Account;

/** Holds where accounts are on and the address of the system is configured. */
final class DirectoryNamed implements Condition {
  private static final Map<Account.Origin, String> ADDRESS =
      Map.of(
          Account.Origin.OIDC, "danchieu.directory.oidc.issuer",
          Account.Origin.LDAP, "danchieu.directory.ldap.url");

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment environment = context.getEnvironment();
    var asked =
        Objects.requireNonNull(metadata.getAnnotationAttributes(WithDirectory.class.getName()));
    String property = ADDRESS.get((Account.Origin) Objects.requireNonNull(asked.get("value")));
    return property != null
        && environment.getProperty("danchieu.accounts", Boolean.class, false)
        && !environment.getProperty(property, "").isBlank();
  }
}
