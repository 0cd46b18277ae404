package vn.danchieu.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A portal where people may sign in, with an administrator {@link Office#ADMINISTRATOR}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningPortal
@Import(Office.class)
@TestPropertySource(
    properties = {
      "danchieu.accounts=on",
      "danchieu.database.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1"
    })
public @interface OfficePortal {}
