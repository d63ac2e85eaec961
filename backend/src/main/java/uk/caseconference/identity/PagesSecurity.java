package uk.caseconference.identity;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** GraphiQL, and the door that is shut to every address that no other security chain has answered for. */
@Configuration(proxyBeanMethods = false)
class PagesSecurity implements WebMvcConfigurer {

    private static final String[] NONE = {};
    private static final String[] GRAPHIQL = {
        "/", "/graphiql", "/graphiql/**", "/webjars/graphiql/**", "/webjars/react/**", "/webjars/react-dom/**"
    };

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/graphiql");
        views.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, Environment environment) {
        // nobody explores production, and it has no introspection to explore with
        String[] open = LocalIdentityCondition.isProduction(environment) ? NONE : GRAPHIQL;
        return http.authorizeHttpRequests(requests -> requests
                        // the page that tells of an error elsewhere, or a bad request would look forbidden
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(
                        headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }
}
