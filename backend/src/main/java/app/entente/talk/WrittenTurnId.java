package app.entente.talk;

import java.util.UUID;

/** The identifier of one written turn. */
public record WrittenTurnId(UUID value) {

    static WrittenTurnId create() {
        return new WrittenTurnId(UUID.randomUUID());
    }
}
