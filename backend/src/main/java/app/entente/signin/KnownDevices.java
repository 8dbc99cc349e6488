package app.entente.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.person.PersonId;
import app.entente.vault.Vault;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Recognizes a device on which a person has signed in before, which gives it an allowance of attempts of its own. The
 * token tells nothing without the person, signs nobody in, and is stored nowhere on the server.
 */
@Service
public class KnownDevices {

    private static final String PURPOSE = "signin.device";
    private static final String SEPARATOR = ".";

    private final Vault vault;

    KnownDevices(Vault vault) {
        this.vault = vault;
    }

    /** Returns a new token for the device on which this person has just signed in. */
    public String tokenFor(PersonId person) {
        return sign(person, Token.random().value());
    }

    /** Returns the name of the device; empty unless its token was made for this person. */
    Optional<String> recognize(PersonId person, AttemptOrigin origin) {
        return origin.deviceToken().filter(it -> isFor(person, it)).map(it -> it.substring(0, it.indexOf(SEPARATOR)));
    }

    private boolean isFor(PersonId person, String token) {
        var end = token.indexOf(SEPARATOR);
        return end > 0
                && MessageDigest.isEqual(sign(person, token.substring(0, end)).getBytes(UTF_8), token.getBytes(UTF_8));
    }

    private String sign(PersonId person, String device) {
        var signature = vault.mac(PURPOSE, (device + SEPARATOR + person.value()).getBytes(UTF_8));
        return device + SEPARATOR + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
