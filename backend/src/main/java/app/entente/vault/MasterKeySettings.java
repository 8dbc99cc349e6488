package app.entente.vault;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the master key: the key, or the directory it is stored in; the previous one only for the start that
 * replaces it.
 */
@ConfigurationProperties("entente")
record MasterKeySettings(
        Optional<String> masterKey,
        Optional<String> previousMasterKey,
        @DefaultValue("./data") Path data) {

    @Override
    public String toString() {
        return "MasterKeySettings[" + data + "]";
    }
}
