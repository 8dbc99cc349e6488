package app.entente.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import app.entente.ui.i18n.Languages;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Configures one filter chain for every path: closed unless public, with CSRF protection and strict headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            BrowserSignIn browserSignIn,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            MessageSource texts,
            Languages languages) {
        return http.authorizeHttpRequests(
                        it -> it.requestMatchers(PublicPaths.WITHOUT_IDENTITY, PublicPaths.SIGN_IN_PATHS)
                                .permitAll())
                .with(
                        vaadin(),
                        it -> it.enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .enableLogoutConfiguration(false)
                                .anyRequest(url -> url.authenticated())) // what is nowhere is said by the screens
                .csrf(it -> it.csrfTokenRepository(tokens)
                        .ignoringRequestMatchers(
                                "/exit", "/lock", "/lock/active")) // see ExitController, LockController
                .exceptionHandling(it -> it.authenticationEntryPoint(new SignInEntryPoint(browserSignIn)))
                .requestCache(RequestCacheConfigurer::disable)
                .securityContext(it -> it.securityContextRepository(contexts))
                .addFilterBefore(new PasswordFormFilter(texts, languages), CsrfFilter.class)
                .addFilterBefore(new ExitMarkFilter(browserSignIn), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SignedInPlaceFilter(browserSignIn), AnonymousAuthenticationFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::setHeaders)
                .build();
    }

    private static void setHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(ContentSecurityPolicy.STRICT))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN)) // without it forms send no Origin
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(
                        it -> it.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store")) // files say otherwise
                .withObjectPostProcessor(new EagerHeaderWriting());
    }

    /** Times no filter and no decision of its own: nobody reads that, and each request would pay for it a dozen times. */
    @Bean
    static SecurityObservationSettings noSecurityMeters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository formTokens() {
        return new FormTokenCookie();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView("/sign-in");
    }
}
