package app.entente.sheet;

import java.util.UUID;

/** Names one save, so that sending it again is not saving it again. */
public record SaveOperationId(UUID value) {

    static SaveOperationId of(String written) {
        return new SaveOperationId(UUID.fromString(written));
    }

    public static SaveOperationId create() {
        return new SaveOperationId(UUID.randomUUID());
    }
}
