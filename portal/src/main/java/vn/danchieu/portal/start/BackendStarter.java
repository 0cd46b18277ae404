package vn.danchieu.portal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danchieu.index.Connection;
import vn.danchieu.index.local.LocalOpenSearchSettings;

/** Runs before any bean is made: OpenSearch and the portal start side by side. */
final class BackendStarter
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Logger LOG = LoggerFactory.getLogger(BackendStarter.class);
  private static final String NAME = "backend";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    StartSettings settings = Binder.get(environment).bindOrCreate("danchieu", StartSettings.class);
    if (settings.endWithParent()) {
      ParentWatch.start();
    }
    Optional<String> url =
        Optional.ofNullable(environment.getProperty("opensearch.url")).filter(u -> !u.isBlank());
    Backend backend =
        url.map(given -> Connection.to(given).with(System.getenv()))
            .map(given -> Backend.given(given, given.forInsiders(System.getenv())))
            .orElseGet(() -> local(settings));
    var beans = (DefaultListableBeanFactory) context.getBeanFactory();
    beans.registerSingleton(NAME, backend);
    beans.registerDisposableBean(NAME, backend);
  }

  private static Backend local(StartSettings settings) {
    Path folder = settings.dataDir().toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "writable", ""));
    } catch (IOException e) {
      throw new StartRefused(
          "The data folder " + folder + " cannot be written to (" + reason(e) + ").",
          "Name a folder that this user may write to with --danchieu.data-dir=FOLDER.",
          e);
    }
    LOG.info("Starting OpenSearch; its data is in {}", folder);
    return Backend.local(
        LocalOpenSearchSettings.of(folder.resolve("opensearch"))
            .withHeap(settings.openSearchHeap()));
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "")
        + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }
}
