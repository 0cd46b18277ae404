package vn.danchieu.portal.site;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How pages are sent. */
@Configuration(proxyBeanMethods = false)
class PageViews {
  PageViews(ThymeleafViewResolver pages) {
    pages.setViewClass(WholePage.class);
  }
}
