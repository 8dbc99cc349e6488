package app.entente.database;

import app.entente.embeddedpostgres.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Reads every {@code ENTENTE_..._FILE}: the file's content becomes the value of the variable of that name. */
final class SecretFileVariables implements EnvironmentPostProcessor {

    private static final String SUFFIX = "_FILE";

    /** The name of the property source; Spring reads relaxed names only from sources whose name ends like this. */
    private static final String NAME = "files-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var read = new HashMap<String, Object>();
        environment.getSystemEnvironment().forEach((name, value) -> {
            if (name.startsWith("ENTENTE_") && name.endsWith(SUFFIX)) {
                read.put(plain(name, environment.getSystemEnvironment()), content(name, value.toString()));
            }
        });
        environment
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(NAME, read));
    }

    private static String plain(String name, Map<String, Object> all) {
        var plain = name.substring(0, name.length() - SUFFIX.length());
        if (all.containsKey(plain)) {
            throw new StartRefused("Both " + plain + " and " + name + " are set.", "Set only one of them.");
        }
        return plain;
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new StartRefused(
                    "The file " + file + " that " + name + " names cannot be read.",
                    "Check that it is there and that Entente may read it.");
        }
    }
}
