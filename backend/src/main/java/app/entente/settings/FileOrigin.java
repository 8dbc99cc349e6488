package app.entente.settings;

import org.springframework.boot.origin.Origin;

/** The file that a variable names, as the origin of a setting's value. */
public record FileOrigin(String file) implements Origin {

    @Override
    public String toString() {
        return "the file " + file;
    }
}
