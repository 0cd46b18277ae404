package vn.danchieu.portal.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;
import vn.danchieu.portal.account.Account;

/** Is there only where accounts are on and a system of this kind is named. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(DirectoryNamed.class)
public @interface WithDirectory {
  Account.Origin value();
}
