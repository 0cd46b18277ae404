package vn.danchieu.portal.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Passwords;
import vn.danchieu.portal.account.Units;

/** Puts Spring Security before all pages: sessions, signs against forgery, signing out. */
@WithAccounts
@EnableWebSecurity
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  /** After the headers, the language and the tag of a page. */
  private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, SecurityContextRepository sessions, List<ChainPart> parts)
      throws Exception {
    CsrfForms signs = new CsrfForms();
    for (ChainPart part : parts) {
      part.join(http);
    }
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .csrf(csrf ->
            csrf.csrfTokenRepository(CsrfForms.cookie())
                .csrfTokenRequestHandler(signs)
                .requireCsrfProtectionMatcher(signs))
        // The others are stricter here: SecurityHeaders.
        .headers(headers ->
            headers
                .defaultsDisabled()
                // Only where the request came by TLS; a proxy may put its own in the place of it.
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)))
        // A page that was asked for before signing in is hidden, and not returned to.
        .requestCache(RequestCacheConfigurer::disable)
        // Who may see a page is decided where pages are found: HiddenPages.
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  ChainPart readers(Accounts accounts, Units units) {
    return http -> http.addFilterBefore(new ReaderFilter(accounts, units), CsrfFilter.class);
  }

  @Bean
  SecurityContextRepository sessions() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  AuthenticationManager people(Accounts accounts, Passwords passwords) {
    UserDetailsService known =
        name ->
            accounts
                .byName(name)
                .flatMap(SecurityConfiguration::withPassword)
                .orElseThrow(() -> new UsernameNotFoundException(name));
    DaoAuthenticationProvider ours = new DaoAuthenticationProvider(known);
    ours.setPasswordEncoder(passwords.encoder());
    return new ProviderManager(ours);
  }

  private static java.util.Optional<org.springframework.security.core.userdetails.UserDetails>
      withPassword(Account account) {
    return account
        .password()
        .filter(_ -> account.enabled())
        .map(hash -> User.withUsername(account.name()).password(hash).build());
  }

  /** What is no plain path is refused before: OneAddress. */
  @Bean
  HttpFirewall firewall() {
    return new HttpFirewall() {
      @Override
      public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return new FirewalledRequest(request) {
          @Override
          public void reset() {
            // Nothing was changed.
          }
        };
      }

      @Override
      public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return response;
      }
    };
  }

  @Bean
  FilterRegistrationBean<Filter> security(
      @Qualifier("springSecurityFilterChain") Filter springSecurityFilterChain) {
    var registration = new FilterRegistrationBean<>(springSecurityFilterChain);
    registration.setOrder(ORDER);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    return registration;
  }
}
