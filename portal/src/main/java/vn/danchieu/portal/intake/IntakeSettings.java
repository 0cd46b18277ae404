package vn.danchieu.portal.intake;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where what is handed in stays; the reason stands beside the value in {@code application.yml}.
 *
 * @param folder one folder for each file, with the original and how far it has come
 */
@ConfigurationProperties("danchieu.intake")
record IntakeSettings(Path folder) {}
