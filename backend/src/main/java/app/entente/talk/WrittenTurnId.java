package app.entente.talk;

import java.util.UUID;

/** One thing somebody wrote for the other to say back. */
public record WrittenTurnId(UUID value) {

    static WrittenTurnId create() {
        return new WrittenTurnId(UUID.randomUUID());
    }
}
