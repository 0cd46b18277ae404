package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Routes;
import vn.danchieu.portal.access.WithAccounts;

/**
 * A page that a reader may not see is not found, by the same means as one that does not exist:
 * status, words and headers cannot differ.
 */
@WithAccounts
@Configuration(proxyBeanMethods = false)
class HiddenPages {
  @Bean
  WebMvcRegistrations hidden() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Shown();
      }
    };
  }

  private static final class Shown extends RequestMappingHandlerMapping {
    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
        throws Exception {
      var asked = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
      return Routes.hides(asked, Readers.current())
          ? null
          : super.lookupHandlerMethod(path, request);
    }
  }
}
