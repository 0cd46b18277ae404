package vn.danchieu.portal.address;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator where health and metrics are. */
@Component
class ManagementAddress {
  private static final Logger LOG = LoggerFactory.getLogger(ManagementAddress.class);

  @EventListener
  void started(WebServerInitializedEvent event) {
    if ("management".equals(event.getApplicationContext().getServerNamespace())) {
      LOG.info("Health and metrics: http://localhost:{}/actuator", event.getWebServer().getPort());
    }
  }
}
