package app.entente.sheet;

import java.util.UUID;

/** The identifier of one save, so that a repeated request saves once. */
public record SaveOperationId(UUID value) {

    static SaveOperationId of(String written) {
        return new SaveOperationId(UUID.fromString(written));
    }

    public static SaveOperationId create() {
        return new SaveOperationId(UUID.randomUUID());
    }
}
