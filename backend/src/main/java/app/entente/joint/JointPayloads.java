package app.entente.joint;

import app.entente.couple.Membership;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals shared records under the key of their space, each payload for its own row and version. */
@Component
public class JointPayloads {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    JointPayloads(Vault vault) {
        this.vault = vault;
    }

    /** Returns the content sealed for this row; it opens for no other row or version. */
    public <T> byte[] seal(Membership me, RowIdentity row, T content) {
        return vault.seal(me.sharedKey(), row, json.writeValueAsBytes(content));
    }

    /** Returns the content sealed as one alternative of a sealed type, so that it opens as that type. */
    public <T> byte[] seal(Membership me, RowIdentity row, Class<T> type, T content) {
        return vault.seal(me.sharedKey(), row, json.writerFor(type).writeValueAsBytes(content));
    }

    /**
     * Returns the content sealed for this row; throws NotAuthentic where the bytes belong to another row or version.
     */
    public <T> T open(Membership me, RowIdentity row, byte[] sealed, Class<T> type) {
        return json.readValue(vault.open(me.sharedKey(), row, sealed), type);
    }
}
