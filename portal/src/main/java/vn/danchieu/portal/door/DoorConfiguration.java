package vn.danchieu.portal.door;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Installs the request limits before all pages. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> entrance(DoorSettings settings) {
    return factory -> {
      factory.addEngineValves(new RequestGuard(settings));
      factory.addContextCustomizers(context -> {
        StandardHost host = (StandardHost) context.getParent();
        host.setErrorReportValveClass(UnroutedAnswers.class.getName());
        host.getPipeline().addValve(new UnroutedAnswers());
      });
    };
  }

  @Bean
  WebMvcConfigurer door(RequestAdmission doorkeeper) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
      }
    };
  }
}
