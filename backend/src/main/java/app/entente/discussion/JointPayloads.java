package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what both write under the key of their space, each payload for its own row and version. */
@Component
class JointPayloads {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(Floor.class, Floors.class)
            .addMixIn(Telling.class, Tellings.class)
            .build();

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

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Floor.Free.class, name = "FREE"),
        @JsonSubTypes.Type(value = Floor.Speaking.class, name = "SPEAKING"),
        @JsonSubTypes.Type(value = Floor.SayingBack.class, name = "SAYING_BACK"),
        @JsonSubTypes.Type(value = Floor.Confirming.class, name = "CONFIRMING"),
        @JsonSubTypes.Type(value = Floor.Understood.class, name = "UNDERSTOOD")
    })
    private interface Floors {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Telling.Told.class, name = "TOLD"),
        @JsonSubTypes.Type(value = Telling.SaidBack.class, name = "SAID_BACK"),
        @JsonSubTypes.Type(value = Telling.NotQuite.class, name = "NOT_QUITE"),
        @JsonSubTypes.Type(value = Telling.Understood.class, name = "UNDERSTOOD")
    })
    private interface Tellings {}
}
