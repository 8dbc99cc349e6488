package app.entente.vault;

import app.entente.settings.InvalidSetting;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
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
        @DefaultValue("data") Path data) {

    MasterKeySettings {
        masterKey = masterKey.filter(Predicate.not(String::isBlank));
        previousMasterKey = previousMasterKey.filter(Predicate.not(String::isBlank));
        masterKey.ifPresent(it -> requireKey("entente.master-key", it));
        previousMasterKey.ifPresent(it -> requireKey("entente.previous-master-key", it));
    }

    private static void requireKey(String property, String base64) {
        if (!MasterKey.isKey(base64)) {
            throw new InvalidSetting(property, MasterKey.BYTES + " bytes in Base64");
        }
    }

    @Override
    public String toString() {
        return "MasterKeySettings[" + data + "]";
    }
}
