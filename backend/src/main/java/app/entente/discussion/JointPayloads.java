package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what both write under the key of their space, each payload for its own row and version. */
@Component
class JointPayloads {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    JointPayloads(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(Membership me, RowIdentity row, Object content) {
        return vault.seal(me.sharedKey(), row, json.writeValueAsBytes(content));
    }

    /** One of the alternatives of this type. */
    <T> byte[] seal(Membership me, RowIdentity row, Class<T> type, T content) {
        return vault.seal(me.sharedKey(), row, json.writerFor(type).writeValueAsBytes(content));
    }

    <T> T open(Membership me, RowIdentity row, byte[] sealed, Class<T> type) {
        return json.readValue(vault.open(me.sharedKey(), row, sealed), type);
    }

    static RowIdentity row(String table, Object... parts) {
        return new RowIdentity(
                table, List.of(parts).stream().map(Object::toString).toList());
    }
}
