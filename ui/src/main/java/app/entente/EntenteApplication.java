package app.entente;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Entente: answer apart, open together, talk it through. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EntenteApplication {

    private static final int FAILED = 1;

    /** Ends the process when the start fails, so that no thread left over can keep it; the reason has been logged then. */
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(EntenteApplication.class, arguments);
        } catch (RuntimeException _) {
            System.exit(FAILED);
        }
    }
}
