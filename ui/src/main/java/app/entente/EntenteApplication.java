package app.entente;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Entente: answer apart, open together, talk it through. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EntenteApplication {

    private static final int FAILED = 1;

    /** No file of the directory in which it happens to be started; what the operator names counts all the same. */
    private static final Map<String, Object> SETTINGS = Map.of("spring.config.location", "classpath:/");

    /** Ends the process when the start fails, so that no thread left over can keep it; the reason has been logged then. */
    public static void main(String[] arguments) {
        try {
            var application = new SpringApplication(EntenteApplication.class);
            application.setDefaultProperties(SETTINGS);
            application.run(arguments);
        } catch (RuntimeException _) {
            System.exit(FAILED);
        }
    }
}
