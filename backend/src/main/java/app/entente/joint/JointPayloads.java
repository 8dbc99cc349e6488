package app.entente.joint;

import app.entente.couple.Membership;
import app.entente.payload.PayloadFormat;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals shared records under the key of their space, each payload for its own row and version. */
@Component
public class JointPayloads {

    private final Vault vault;

    JointPayloads(Vault vault) {
        this.vault = vault;
    }

    public <T> byte[] seal(Membership me, RowIdentity row, PayloadFormat<T> format, T content) {
        return vault.seal(me.sharedKey(), row, format, content);
    }

    public <T> T open(Membership me, RowIdentity row, PayloadFormat<T> format, byte[] sealed) {
        return vault.open(me.sharedKey(), row, format, sealed);
    }
}
