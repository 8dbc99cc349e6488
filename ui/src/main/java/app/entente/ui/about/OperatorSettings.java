package app.entente.ui.about;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Name, address and contact of the operator of this server, each optional. */
@ConfigurationProperties("entente.operator")
record OperatorSettings(Optional<String> name, Optional<String> address, Optional<String> contact) {

    public boolean known() {
        return name.isPresent() || address.isPresent() || contact.isPresent();
    }
}
