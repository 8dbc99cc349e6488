package app.entente.live;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Lets everybody in who names a person, and shows the token that a page would carry. */
@TestConfiguration(proxyBeanMethods = false)
class SignedInByName {

    static final String PASSWORD = "anybody's";

    @Bean
    SecurityFilterChain everybodyByName(HttpSecurity http) {
        return http.authorizeHttpRequests(it -> it.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService everybody() {
        return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
    }

    @Bean
    RouterFunction<ServerResponse> page() {
        return RouterFunctions.route()
                .GET("/page", it -> ServerResponse.ok().body(token(it).getToken()))
                .build();
    }

    private static CsrfToken token(ServerRequest request) {
        return (CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow();
    }
}
