package app.entente;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The backend without its screens, for the backend's own tests. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BackendApplication {}
