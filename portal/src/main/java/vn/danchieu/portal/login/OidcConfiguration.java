package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.context.NullSecurityContextRepository;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.directory.DirectorySettings;
import vn.danchieu.portal.directory.WithDirectory;

/** Signing in by a provider of identities. */
@WithDirectory(Account.Origin.OIDC)
@Configuration(proxyBeanMethods = false)
class OidcConfiguration {
  /** What the registration is called; it is a part of addresses. */
  static final String NAME = "oidc";

  private static final Logger LOG = LoggerFactory.getLogger(OidcConfiguration.class);
  private static final String BEGINNING = "/dang-nhap";
  private static final String RETURN = BEGINNING + "/" + NAME + "/ve";

  /** The provider is asked when the first person comes: the portal starts without it. */
  @Bean
  ClientRegistrationRepository provider(
      DirectorySettings settings, @Value("${danchieu.public-address:}") String site) {
    DirectorySettings.Oidc oidc = settings.oidc();
    String here = site.isBlank() ? "{baseUrl}" : site.strip().replaceFirst("/+$", "");
    return new SupplierClientRegistrationRepository(() -> {
      ClientRegistration.Builder found =
          ClientRegistrations.fromIssuerLocation(oidc.issuer())
              .registrationId(NAME)
              .clientId(oidc.clientId())
              .scope(oidc.scopes().strip().split("\\s+"))
              .redirectUri(here + RETURN);
      if (!oidc.clientSecret().isBlank()) {
        found.clientSecret(oidc.clientSecret());
      }
      return new InMemoryClientRegistrationRepository(found.build());
    });
  }

  @Bean
  ChainPart oidcChainPart(ClientRegistrationRepository provider, OidcOutcome outcome) {
    return http -> join(http, provider, outcome);
  }

  /** SessionOpener keep an account and nothing of the provider: no token, no name. */
  private static void join(
      HttpSecurity http, ClientRegistrationRepository provider, OidcOutcome outcome)
      throws Exception {
    http.oauth2Login(login ->
        login
            .clientRegistrationRepository(provider)
            .authorizedClientRepository(new NoTokenStore())
            .securityContextRepository(new NullSecurityContextRepository())
            .loginPage(BEGINNING)
            .authorizationEndpoint(
                asked -> asked.baseUri(BEGINNING).authorizationRequestResolver(patient(provider)))
            .redirectionEndpoint(back -> back.baseUri(RETURN))
            .successHandler(outcome)
            .failureHandler(outcome));
  }

  /** Where the provider does not answer, a page says so: SignInController. */
  private static OAuth2AuthorizationRequestResolver patient(ClientRegistrationRepository provider) {
    var usual = new DefaultOAuth2AuthorizationRequestResolver(provider, BEGINNING);
    usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return new OAuth2AuthorizationRequestResolver() {
      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        try {
          return usual.resolve(request);
        } catch (RuntimeException e) {
          LOG.warn(
              "The provider at danchieu.directory.oidc.issuer does not answer as one ({}); who"
                  + " signs in by it cannot. Local accounts still can.",
              e.getMessage());
          return null;
        }
      }

      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String name) {
        return usual.resolve(request, name);
      }
    };
  }
}
