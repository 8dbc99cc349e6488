package app.entente.couple;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals the display names of a space under the key of the space, since both read them. */
@Component
class DisplayNameSealer {

    private static final PayloadFormat<String> FORMAT =
            PayloadFormat.of(Codecs.TEXT, plain -> new String(plain, UTF_8));

    private final Vault vault;

    DisplayNameSealer(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(SpaceId space, Seat seat, DisplayName name) {
        return vault.seal(key(space), row(space, seat), FORMAT, name.value());
    }

    String open(SpaceId space, Seat seat, byte[] sealed) {
        return vault.open(key(space), row(space, seat), FORMAT, sealed);
    }

    private static KeyHolder key(SpaceId space) {
        return new KeyHolder.Both(space.value());
    }

    private static RowIdentity row(SpaceId space, Seat seat) {
        return new RowIdentity("couple.seat", List.of(space.value().toString(), seat.code(), "name"));
    }
}
