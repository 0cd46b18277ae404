package vn.danchieu.portal.directory;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** A provider of identities on loopback. */
final class Provider {
  static final String PASSWORD = "mat khau o noi khac";
  static final AtomicBoolean FORGES = new AtomicBoolean();

  private static final String CLIENT = "dan-chieu";

  /** Of each person the groups, as they are when asked. */
  static final Map<String, List<String>> PEOPLE =
      new java.util.concurrent.ConcurrentHashMap<>(
          Map.of(
              "binh", List.of("van-thu", "van-phong"),
              "chi", List.of("quan-tri", "van-thu"),
              "dung", List.of("bong-da"),
              "em", List.of("van-thu"),
              "trung-ten", List.of("van-thu")));

  private final ConfigurableApplicationContext context;

  private Provider(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Provider start() {
    return new Provider(
        new SpringApplicationBuilder(Server.class)
            .run(
                "--server.port=0",
                "--management.server.port=-1",
                "--management.endpoint.health.validate-group-membership=false",
                "--server.servlet.session.cookie.name=noi-khac"));
  }

  String issuer() {
    var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    return "http://localhost:" + server.getPort();
  }

  /** Lets a portal at this address send people here. */
  void register(String portal) {
    context
        .getBean(InMemoryRegisteredClientRepository.class)
        .save(Server.client(portal + "/dang-nhap/oidc/ve"));
  }

  /** What Spring makes of it. */
  @EnableWebSecurity
  @EnableAutoConfiguration
  static class Server {
    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          // Also for a browser that does not say that it wants a page.
          .exceptionHandling(strangers ->
              strangers.defaultAuthenticationEntryPointFor(
                  new LoginUrlAuthenticationEntryPoint("/login"), AnyRequestMatcher.INSTANCE))
          .build();
    }

    static RegisteredClient client(String returns) {
      return RegisteredClient.withId(CLIENT)
          .clientId(CLIENT)
          .clientSecret("{noop}" + CLIENT)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri(returns)
          .scope("openid")
          .scope("profile")
          .build();
    }

    @Bean
    InMemoryRegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(client("http://localhost/none"));
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          PEOPLE.keySet().stream()
              .map(name -> User.withUsername(name).password("{noop}" + PASSWORD).build())
              .toList());
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      return new ImmutableJWKSet<>(
          new JWKSet(
              new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                  .privateKey(pair.getPrivate())
                  .keyID("one")
                  .build()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return token -> {
        String name =
            Objects.requireNonNull(
                    token.<org.springframework.security.core.Authentication>getPrincipal())
                .getName();
        token
            .getClaims()
            .claim("preferred_username", name)
            .claim("name", "Cán bộ " + name)
            .claim("groups", PEOPLE.getOrDefault(name, List.of()));
        if (FORGES.get()) {
          token.getClaims().claim("nonce", "of another request");
        }
      };
    }
  }
}
