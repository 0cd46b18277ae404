package vn.danchieu.portal.address;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the checks before everything else that Tomcat does with a request. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> oneAddress(
      AddressSettings settings, MessageSource messages, JsonMapper json) {
    var first = new OneAddress(settings, new RefusalWriter(messages, json));
    return factory -> {
      if (!settings.trustedProxies().isEmpty()) {
        factory.addEngineValves(forwarded(settings.trustedProxies()));
      }
      factory.addEngineValves(first);
    };
  }

  /** Believes the X-Forwarded headers of these proxies; of anybody else they are left alone. */
  private static RemoteIpValve forwarded(List<String> proxies) {
    var valve = new RemoteIpValve();
    valve.setInternalProxies(
        proxies.stream().map(AddressConfiguration::range).collect(Collectors.joining(",")));
    valve.setHostHeader("X-Forwarded-Host");
    valve.setPortHeader("X-Forwarded-Port");
    valve.setProtocolHeader("X-Forwarded-Proto");
    return valve;
  }

  /** With its length, or Tomcat takes it for a regular expression. */
  private static String range(String proxy) {
    String range = proxy.strip();
    if (!range.contains("/")) {
      range += range.contains(":") ? "/128" : "/32";
    }
    try {
      NetMaskSet.parse(range);
      return range;
    } catch (IllegalArgumentException _) {
      throw new BadAddress(
          "danchieu.trusted-proxies lists “%s”, which is neither an address nor a range. Write"
                  .formatted(proxy)
              + " them like 127.0.0.1 or 10.0.0.0/8, with commas between them.");
    }
  }
}
