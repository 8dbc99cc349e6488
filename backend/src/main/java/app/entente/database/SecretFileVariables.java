package app.entente.database;

import app.entente.embeddedpostgres.StartRefused;
import app.entente.settings.FileOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
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
        var files = new HashMap<String, FileOrigin>();
        environment.getSystemEnvironment().forEach((name, value) -> {
            if (name.startsWith("ENTENTE_") && name.endsWith(SUFFIX)) {
                var plain = plain(name, environment.getSystemEnvironment());
                read.put(plain, content(name, value.toString()));
                files.put(plain, new FileOrigin(value.toString()));
            }
        });
        environment
                .getPropertySources()
                .addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new ReadFiles(read, files));
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

    /** The contents by variable, each with the file it was read from. */
    private static final class ReadFiles extends SystemEnvironmentPropertySource implements OriginLookup<String> {

        private final Map<String, FileOrigin> files;

        ReadFiles(Map<String, Object> contents, Map<String, FileOrigin> files) {
            super(NAME, contents);
            this.files = files;
        }

        @Override
        public @Nullable Origin getOrigin(String variable) {
            return files.get(variable);
        }
    }
}
