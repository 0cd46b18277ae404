package vn.danchieu.portal.site;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import vn.danchieu.portal.text.Days;

/** The languages of the site. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
  @Bean
  MessageSource messageSource() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(SiteLanguage.VIETNAMESE);
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new SiteLanguage();
  }

  /** Named in templates as {@code @addresses}. */
  @Bean
  PageAddresses addresses() {
    return new PageAddresses();
  }

  /** How templates write days. */
  @Bean
  DayWriter days() {
    return Days::shown;
  }

  /** Named in templates as {@code @days}. */
  interface DayWriter {
    String show(java.time.LocalDate day);
  }
}
