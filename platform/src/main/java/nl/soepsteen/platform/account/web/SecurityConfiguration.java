package nl.soepsteen.platform.account.web;

import static org.springframework.security.config.Customizer.withDefaults;

import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may come where. Pages for everybody lie outside: nothing there depends on who asks, no cookie is read or
/// set, and browsers may keep them. Between the two are open pages: everybody reads them, and who is signed in
/// takes part in place; what asks for an account there says so itself.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] PRIVATE = {
        "/inloggen/**", "/uitloggen", "/mijn/**", "/schrijven/**", "/redactie/**", "/beheer/**", "/sorteren/**"
    };

    private static final String[] OPEN = {"/gesprekken/**", "/mensen/**", "/meld/**", "/volgen/**", "/afmelden/**"};

    /// Mail programs send this with nothing but the link (RFC 8058): the link itself is the proof.
    private static final RequestMatcher ONE_CLICK =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/afmelden/{token}");

    /// What proves that a form was ours lies in a cookie too, so that signing in needs no session.
    @Bean
    static CsrfTokenRepository csrfTokens(PublicAddress address) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(address.isSecure() ? "__Host-formulier" : "formulier");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true)
                .secure(address.isSecure())
                .sameSite("Strict")
                .path("/"));
        return tokens;
    }

    @Bean
    @Order(2)
    static SecurityFilterChain openPages(
            HttpSecurity http, SessionContexts contexts, CsrfTokenRepository csrfTokens, Refusals refusals) {
        return http.securityMatcher(OPEN)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(ONE_CLICK))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/gesprekken/*/bijdragen/nieuwer", "/gesprekken/*/bijdragen/*/versies")
                        .permitAll()
                        .requestMatchers(
                                "/gesprekken/nieuw",
                                "/gesprekken/namen",
                                "/gesprekken/voorbeeld",
                                "/gesprekken/*/bijdragen/**",
                                "/volgen/**",
                                "/mensen/*/schrijven")
                        .hasAuthority(Role.MEMBER.name())
                        .requestMatchers("/gesprekken/*/beheer/**")
                        .hasAuthority(Role.EDITOR.name())
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                // Whoever is not signed in may keep the page: what writes it knows.
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(withDefaults())
                .logout(logout -> logout.disable())
                .build();
    }

    @Bean
    @Order(1)
    static SecurityFilterChain privatePages(
            HttpSecurity http, SessionContexts contexts, CsrfTokenRepository csrfTokens, Refusals refusals) {
        return http.securityMatcher(PRIVATE)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/inloggen/**")
                        .permitAll()
                        .requestMatchers("/beheer/**")
                        .hasAuthority(Role.ADMIN.name())
                        .requestMatchers("/redactie/**")
                        .hasAuthority(Role.EDITOR.name())
                        .requestMatchers("/sorteren/**")
                        .hasAuthority(Role.AMBASSADOR.name())
                        .anyRequest()
                        .hasAuthority(Role.MEMBER.name()))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                // Our own filter writes the others, on every answer.
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .requestCache(cache -> cache.disable())
                .anonymous(withDefaults())
                .logout(logout -> logout.disable())
                .build();
    }
}
