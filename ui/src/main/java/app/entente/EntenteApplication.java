package app.entente;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Entente: answer apart, open together, talk it through. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EntenteApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EntenteApplication.class, arguments);
    }
}
