package app.entente.answering;

import java.util.UUID;

/** Names one save, so that sending it again is not saving it again. */
public record OperationId(UUID value) {

    static OperationId of(String written) {
        return new OperationId(UUID.fromString(written));
    }

    public static OperationId create() {
        return new OperationId(UUID.randomUUID());
    }
}
