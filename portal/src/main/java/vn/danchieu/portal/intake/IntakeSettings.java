package vn.danchieu.portal.intake;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Where what is handed in stays; the reasons stand beside the values in {@code application.yml}.
 *
 * @param folder one folder for each file, with the original and how far it has come
 * @param watched where files are put by other programs; blank: nowhere
 * @param watchedFor the account that finds them in its list
 */
@ConfigurationProperties("danchieu.intake")
record IntakeSettings(Path folder, String watched, String watchedFor) {
  IntakeSettings {
    Assert.isTrue(
        watched.isBlank() || !watchedFor.isBlank(),
        "danchieu.intake.watched is set and watched-for is not. Name the account of the clerk who"
            + " looks at what is put there.");
  }
}
