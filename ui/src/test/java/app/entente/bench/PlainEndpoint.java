package app.entente.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The yardstick of a save, as a process of its own: a Spring endpoint that asks for a sign-in once, keeps a session, and
 * commits one row of the size of the smallest sealed payload. It checks, seals and shows nothing.
 */
final class PlainEndpoint {

    static final String TABLE = "create table if not exists bare_save (id integer primary key, payload bytea not null)";
    static final String COMMIT = """
            insert into bare_save (id, payload)
            values (?, ?)
                on conflict (id) do update set payload = excluded.payload
            """;
    static final byte[] PAYLOAD = new byte[284];

    private PlainEndpoint() {}

    /** Starts it; takes the port, and the address, the user and the password of the database. */
    static void main(String[] arguments) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(
                TomcatServletWebServerFactory.class,
                () -> new TomcatServletWebServerFactory(Integer.parseInt(arguments[0])));
        context.registerBean(HikariDataSource.class, () -> database(arguments));
        context.registerBean(DispatcherServlet.class, () -> new DispatcherServlet(context));
        context.registerBean(
                ServletRegistrationBean.class,
                () -> new ServletRegistrationBean<>(context.getBean(DispatcherServlet.class), "/"));
        context.registerBean(
                DelegatingFilterProxyRegistrationBean.class,
                () -> new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain"));
        context.registerBean(
                "endpoint",
                RouterFunction.class,
                () -> endpoint(JdbcClient.create(context.getBean(HikariDataSource.class))));
        context.register(Security.class);
        context.refresh();
        System.out.println(
                "listening on " + Objects.requireNonNull(context.getWebServer()).getPort());
    }

    private static HikariDataSource database(String[] arguments) {
        var config = new HikariConfig();
        config.setJdbcUrl(arguments[1]);
        config.setUsername(arguments[2]);
        config.setPassword(arguments[3]);
        return new HikariDataSource(config);
    }

    @EnableWebMvc
    @EnableWebSecurity
    static class Security {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.authorizeHttpRequests(it -> it.anyRequest().authenticated())
                    .httpBasic(it -> it.securityContextRepository(new HttpSessionSecurityContextRepository()))
                    .csrf(it -> it.disable())
                    .sessionManagement(it -> it.sessionFixation(fixed -> fixed.none()))
                    .build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(User.withUsername("bench")
                    .password("{noop}bench")
                    .roles("BENCH")
                    .build());
        }
    }

    /** Registered by hand: in a package of Entente's it must not be found by Entente itself. */
    private static RouterFunction<ServerResponse> endpoint(JdbcClient jdbc) {
        return RouterFunctions.route()
                .POST("/save", request -> {
                    var id = Integer.parseInt(request.param("id").orElseThrow());
                    var message = request.body(String.class);
                    jdbc.sql(COMMIT).param(id).param(PAYLOAD).update();
                    return ServerResponse.ok().body("{\"saved\":" + message.length() + "}");
                })
                .build();
    }
}
