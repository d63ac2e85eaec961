package uk.caseconference.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

@Configuration(proxyBeanMethods = false)
@LocalIdentity
class LocalIssuerSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http, Directory directory) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            grantScopes(server, new GrantedScopes(directory));
            server.clientAuthentication(client ->
                    client.authenticationProviders(providers -> providers.forEach(provider -> {
                        if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                            secrets.setPasswordEncoder(new DerivedSecrets());
                        }
                    })));
        });
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain signIn(HttpSecurity http, Directory directory) {
        return http.securityMatcher("/login", "/local/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationProvider(new SignIn(directory))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/graphiql"))
                .csrf(csrf -> csrf.spa())
                .headers(
                        headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }

    private static void grantScopes(OAuth2AuthorizationServerConfigurer server, GrantedScopes granted) {
        server.authorizationEndpoint(endpoint -> endpoint.authorizationRequestConverter(granted::ofPerson));
        server.tokenEndpoint(endpoint -> endpoint.accessTokenRequestConverter(granted::ofSystem));
    }
}
